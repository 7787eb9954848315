using System.Globalization;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>What a killer beside the kernel would have killed, in sentences.</summary>
public static class KillerStory
{
    private const int MostMissing = 4;

    /// <summary>Whom it kills, in a few words: a name, candidates, or that nothing tells it.</summary>
    /// <param name="victim">The victim.</param>
    public static string Whom(KillerVictim victim)
    {
        ArgumentNullException.ThrowIfNull(victim);
        return victim.Name ?? (victim.Candidates.Count is > 0 and <= 3 ? $"one of {string.Join(", ", victim.Candidates)}"
            : victim.Candidates.Count > 0 ? Text($"one of {victim.Candidates.Count}") : "not known");
    }

    /// <summary>When it kills first, by which values, and how long before or after the kernel.</summary>
    internal static IEnumerable<string> Moments(KillerResult killer)
    {
        if (killer.LacksSeries)
        {
            yield return "It decides on samples of the machine, and the capture has none: tracereplay record makes a recorder that takes them.";
            yield break;
        }

        foreach (KillerTick nobody in killer.Course.Functions.Select(f => f.FindsNobody).OfType<KillerTick>())
        {
            yield return Text($"At {KillerResult.TimeOf(nobody)} it finds nobody whom it may kill by {nobody.Rule}: {nobody.Values}{Against(killer, nobody)}.");
        }

        if (killer.Course.Possible is not KillerTick possible)
        {
            if (killer.Series is { } series && !killer.CoversKernel)
            {
                yield return Text($"It kills nobody from {series.Samples[0].Begin} to {series.Samples[^1].Begin}; the kernel's first OOM kill lies outside these samples, so nothing tells which is faster.");
                yield break;
            }

            bool held = killer.Course.Functions.Any(f => f.FindsNobody is not null);
            yield return held ? "So it kills nobody." : "It kills nobody: at no call its conditions hold and there is somebody to kill.";
            yield break;
        }

        KillerTick? certain = killer.Course.Certain;
        if (certain is null || possible.Time < certain.Time)
        {
            yield return Text($"It may kill from {KillerResult.TimeOf(possible)} on by {Told(possible)}{Against(killer, possible)}; undetermined for want of {Wanted(possible)}.");
        }

        yield return certain is null
            ? "No call of it surely kills."
            : Text($"It has killed by {KillerResult.TimeOf(certain)}, by {Told(certain)}{Against(killer, certain)}.");
    }

    /// <summary>The moments, then what its calls came to, what they lacked, and what it presumes.</summary>
    internal static IEnumerable<string> Sentences(KillerResult killer)
    {
        foreach (string moment in Moments(killer))
        {
            yield return moment;
        }

        foreach (FunctionCourse function in killer.Course.Functions)
        {
            yield return Calls(function);
        }

        if (killer.Course.KillsAfter is > 0 and int more)
        {
            yield return Text($"After its first kill it would kill {(more == 1 ? "once" : $"{more} times")} more, counterfactual: the numbers are of a machine on which it did not.");
        }

        if (killer.Missing.Count > 0)
        {
            IEnumerable<string> most = killer.Missing.OrderByDescending(m => m.Value).ThenBy(m => m.Key, StringComparer.Ordinal).Take(MostMissing).Select(m => Text($"{m.Key} ({m.Value})"));
            string others = killer.Missing.Count > MostMissing ? Text($", and {killer.Missing.Count - MostMissing} others") : string.Empty;
            yield return $"Undetermined calls lack {string.Join(", ", most)}{others}.";
        }

        yield return $"Presumed: {string.Join(' ', killer.Presumes)}";
    }

    private static string Told(KillerTick tick) => $"{tick.Rule}: {(tick.Values.Length > 0 ? tick.Values : "values not known")}; victim {Whom(tick.Victim)}";

    private static string Wanted(KillerTick tick) => tick.Kills.Missing.Count > MostMissing
        ? Text($"{string.Join(", ", tick.Kills.Missing.Take(MostMissing))}, and {tick.Kills.Missing.Count - MostMissing} others")
        : string.Join(", ", tick.Kills.Missing);

    private static string Against(KillerResult killer, KillerTick tick) => killer.SecondsAfterKernel(tick) switch
    {
        double s when s < 0 => Text($"; {-s:F3} s before the kernel's first OOM kill"),
        double s => Text($"; {s:F3} s after the kernel's first OOM kill"),
        null when killer.KernelKill is null => "; the kernel killed nothing",
        null => "; the events are of another clock",
    };

    private static string Calls(FunctionCourse function)
    {
        int all = function.Runs.Sum(r => r.Count);
        return Text($"{DecisionSites.NameOf(function.Site)}{RuleOf(function)}: {all} {(all == 1 ? "call" : "calls")}, nobody killed at {function.Count(Tri.False)}, undetermined {function.Count(Tri.Unknown)}, kills {function.Count(Tri.True)}.");
    }

    private static string RuleOf(FunctionCourse function) =>
        function.Name.Length > 0 ? $" ({function.Name})" : string.Empty;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
