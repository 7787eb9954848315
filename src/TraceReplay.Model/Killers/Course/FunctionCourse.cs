namespace TraceReplay.Model;

/// <summary>All calls of one function of a killer.</summary>
/// <param name="Site">The function.</param>
/// <param name="Name">Which of several of its kind it is; empty where there is one.</param>
/// <param name="Runs">The calls, as runs of equal outcome.</param>
public sealed record FunctionCourse(DecisionSite Site, string Name, IReadOnlyList<TickRun> Runs)
{
    /// <summary>The first call at which it may kill; null where it surely never does.</summary>
    public KillerTick? Possible => Runs.FirstOrDefault(r => r.First.Kills.Value != Tri.False)?.First;

    /// <summary>The first call at which it surely kills; null where there is none.</summary>
    public KillerTick? Certain => Runs.FirstOrDefault(r => r.First.Kills.Value == Tri.True)?.First;

    /// <summary>The first call at which a condition held and there was nobody to kill; null where there is none.</summary>
    public KillerTick? FindsNobody => Runs.FirstOrDefault(r => r.First.FindsNobody)?.First;

    /// <summary>How many calls had an outcome.</summary>
    public int Count(Tri outcome) => Runs.Where(r => r.First.Kills.Value == outcome).Sum(r => r.Count);

    /// <summary>Calls it over a recording.</summary>
    internal static FunctionCourse Run(KillerFunction function)
    {
        var runs = new List<TickRun>();
        bool killed = false;
        foreach (long time in function.Ticks)
        {
            KillerTick tick = function.At(time);
            if (runs.Count > 0 && runs[^1] is var last && last.Counterfactual == killed && IsSame(last.First, tick))
            {
                runs[^1] = last with { Last = time, Count = last.Count + 1 };
            }
            else
            {
                runs.Add(new TickRun(tick, time, 1, killed));
            }

            if (tick.Kills.Value == Tri.True)
            {
                function.Killed(time);
                killed = true;
            }
        }

        return new FunctionCourse(function.Site, function.Name, runs);
    }

    private static bool IsSame(KillerTick a, KillerTick b) =>
        a.Kills.Value == b.Kills.Value && a.Kills.Kinds == b.Kills.Kinds && a.Rule == b.Rule;
}
