using System.Globalization;
using Spectre.Console.Rendering;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>How far the work is, in one line.</summary>
internal static class WorkText
{
    private const string Gap = "  ";
    private const string Cut = "…";

    // Less of a name tells nothing.
    private const int LeastName = 6;

    /// <summary>The line: bytes, rate, time left, events, findings, captures; behind them as much of the capture's name as there is room for.</summary>
    /// <param name="state">The moment.</param>
    /// <param name="width">How many columns there are.</param>
    public static string Of(WorkState state, int width)
    {
        string counts = string.Join(Gap, Counts(state));
        int room = width - counts.Length - Gap.Length;
        string name = Shortened(TerminalText.Printable(state.Name ?? string.Empty), room);
        return name.Length > 0 ? counts + Gap + name : Shortened(counts, width);
    }

    private static IEnumerable<string> Counts(WorkState state)
    {
        double rate = state.Elapsed > TimeSpan.Zero ? state.BytesRead / state.Elapsed.TotalSeconds : 0;
        if (state.BytesTotal is long total)
        {
            // The last percent is what follows the reading.
            yield return Invariant($"{(total > 0 ? Math.Min(99, 100 * (double)state.BytesRead / total) : 0):0}%");
            yield return $"{Bytes(state.BytesRead)} of {Bytes(total)}";
        }
        else
        {
            yield return Bytes(state.BytesRead);
        }

        yield return Invariant($"{rate / 1e6:0} MB/s");
        if (state.BytesTotal is long all && rate > 0)
        {
            yield return $"{Clock(TimeSpan.FromSeconds(Math.Max(0, all - state.BytesRead) / rate))} left";
        }

        yield return $"{Count(state.Events)} events";
        yield return state.Findings == 1 ? "1 finding" : $"{Count(state.Findings)} findings";
        if (state.Captures > 1)
        {
            yield return Invariant($"{state.Done} of {state.Captures} captures");
        }
    }

    private static string Bytes(long bytes) => bytes switch
    {
        >= 1_000_000_000 => Invariant($"{bytes / 1e9:0.0} GB"),
        _ => Invariant($"{bytes / 1e6:0.0} MB"),
    };

    private static string Count(long count) => count switch
    {
        >= 1_000_000 => Invariant($"{count / 1e6:0.0}M"),
        >= 10_000 => Invariant($"{count / 1000}k"),
        _ => Invariant($"{count}"),
    };

    private static string Clock(TimeSpan left) => left.TotalHours >= 1
        ? Invariant($"{(long)left.TotalHours}:{left.Minutes:00}:{left.Seconds:00}")
        : Invariant($"{left.Minutes}:{left.Seconds:00}");

    private static string Shortened(string text, int room)
    {
        if (new Segment(text).CellCount() <= room)
        {
            return text;
        }

        return room < LeastName ? string.Empty : Segment.Truncate(new Segment(text), room - Cut.Length)?.Text + Cut;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
