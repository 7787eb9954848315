using System.Globalization;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>What a kswapd's runs cost and gave: their time, the pages scanned and reclaimed in them.</summary>
internal static class KswapdRunsStory
{
    /// <summary>One sentence; null where the trace tells no run's length.</summary>
    public static string? Sentence(KswapdRunTotals runs)
    {
        if (runs.Longest is not KswapdRun longest)
        {
            return null;
        }

        string atLeast = runs.BeganUnseen + runs.EndedUnseen > 0 ? "at least " : string.Empty;
        string inAll = string.Create(CultureInfo.InvariantCulture, $"Its runs lasted {atLeast}{Seconds(runs.Nanoseconds)} s in all");
        string theLongest = string.Create(CultureInfo.InvariantCulture, $", the longest {Seconds(longest.Nanoseconds)} s from {longest.Begin} on");
        return inAll + theLongest + Work(runs) + Edges(runs) + ".";
    }

    private static string Work(KswapdRunTotals runs) => runs.ShowsWork
        ? string.Create(CultureInfo.InvariantCulture, $"; shrink_inactive_list scanned {runs.Scanned} pages in them and reclaimed {runs.Reclaimed}")
        : string.Empty;

    // Where no run shows its end, no event for it is recorded.
    private static string Edges(KswapdRunTotals runs)
    {
        string began = runs.BeganUnseen > 0 ? $"; {runs.BeganUnseen} began unseen" : string.Empty;
        string ended = runs.EndedUnseen > 0 ? runs.EndedUnseen == runs.Count ? "; no event shows an end" : $"; {runs.EndedUnseen} ended unseen" : string.Empty;
        return began + ended;
    }

    private static string Seconds(long nanoseconds) => (nanoseconds / 1e9).ToString("F3", CultureInfo.InvariantCulture);
}
