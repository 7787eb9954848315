using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>The moments at which a stopped kswapd was restarted: who reset kswapd_failures from 16, and what followed.</summary>
internal static class KswapdRestarts
{
    public static IEnumerable<string> Sentences(NodeHistory node, NameTable names)
    {
        int told = 0;
        int more = 0;
        bool first = true;
        IReadOnlyList<CounterStretch> stretches = node.Stretches;
        for (int i = 0; i < stretches.Count; i++)
        {
            CounterStretch stretch = stretches[i];
            if (stretch.IsHopeless && first)
            {
                first = false;
                yield return First(stretch);
            }

            if (!IsRestart(stretch))
            {
                continue;
            }

            if (told == KswapdStory.MostRestarts)
            {
                more++;
                continue;
            }

            told++;
            yield return $"At {stretch.LastTime} {Reset(stretch, names)}: {Followed(stretches, i + 1)}.";
        }

        if (more > 0)
        {
            yield return $"{more} more restarts from 16 are counted, not told.";
        }
    }

    /// <summary>When the counter first reached 16; null when it did not.</summary>
    public static string? First(NodeHistory node) => node.Stretches.FirstOrDefault(s => s.IsHopeless) is CounterStretch stretch ? First(stretch) : null;

    public static bool IsRestart(CounterStretch stretch) => stretch.IsHopeless && stretch.End != CounterEnd.CutOff;

    /// <summary>What made the reset, in words.</summary>
    public static string Cause(CounterStretch stretch) => stretch.ResetReason switch
    {
        ClearReason.Pcp => "freeing pages (reason PCP)",
        ClearReason.Other => "switching demotion on (reason OTHER)",
        _ => stretch.ResetByMemcg ? "memcg reclaim (memory.high, memory.max or memory.reclaim)" : "direct reclaim",
    };

    public static string Runs(long count) => count == 1 ? "1 balance run" : $"{count} balance runs";

    private static string First(CounterStretch stretch) =>
        $"At {stretch.HopelessTime} kswapd_failures reached 16 for the first time, after {Runs(stretch.RunsToHopeless)}.";

    private static string Reset(CounterStretch stretch, NameTable names)
    {
        string reclaimed = stretch.ResetReclaimed < 0 ? string.Empty : $", nr_reclaimed {stretch.ResetReclaimed}";
        string from = $"from {stretch.Top}";
        return stretch.End switch
        {
            CounterEnd.ResetByTask => $"{names.Format(stretch.ResetBy)} reset it {from} by {Cause(stretch)}{reclaimed}",
            CounterEnd.ResetByKswapd => $"{names.Format(stretch.ResetBy)} itself reset it {from}{reclaimed}",
            _ => $"it was reset {from}, and no event says by whom",
        };
    }

    private static string Followed(IReadOnlyList<CounterStretch> stretches, int next)
    {
        if (next >= stretches.Count)
        {
            return "nothing followed";
        }

        CounterStretch after = stretches[next];
        if (after.IsHopeless)
        {
            return $"{Runs(after.RunsToHopeless)} followed until it was 16 again at {after.HopelessTime}";
        }

        string until = after.End switch
        {
            CounterEnd.ResetByKswapd => $"until kswapd itself reset it at {after.LastTime}",
            CounterEnd.ResetByTask => $"until the next reset by a task at {after.LastTime}",
            CounterEnd.ResetUnseen => $"until the next reset at {after.LastTime}",
            _ => next == stretches.Count - 1 ? "to the end of the capture" : $"until events were lost at {after.LastTime}",
        };
        return $"{Runs(after.Runs)} followed {until}";
    }
}
