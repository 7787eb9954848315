using TraceReplay.Golden;

namespace TraceReplay.Reports;

/// <summary><c>inspect --thread-stats</c> as text.</summary>
public static class ThreadStatsText
{
    /// <summary>Writes the figures of all captures that have them.</summary>
    public static void Write(TextWriter output, VerifyReport report, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        bool first = true;
        foreach (CaptureReport capture in report.Captures)
        {
            if (ThreadStats.Of(capture.Result) is not ThreadStats stats)
            {
                continue;
            }

            if (!first)
            {
                output.WriteLine();
            }

            first = false;
            output.WriteLine(capture.Name);
            InspectKernelText.Write(output, capture, style with { IsQuiet = true });
            Capture(output, capture, stats, style);
        }
    }

    /// <summary>Writes words in lines that a mail carries whole.</summary>
    internal static void Wrapped(TextWriter output, string text, int indent)
    {
        foreach (string line in WordWrap.Lines(text, indent))
        {
            output.WriteLine(line);
        }
    }

    private static void Capture(TextWriter output, CaptureReport capture, ThreadStats stats, TextStyle style)
    {
        if (stats.IsLossy)
        {
            Wrapped(output, "events were lost, or lines could not be read: the figures are those of what is left", 2);
        }

        Absent(output, stats, capture.Result.Capture.HasTrace);

        if (stats.Figures.AllZones.Events > 0)
        {
            RetryFiguresText.Write(output, stats, capture.Result.Capture.Names, style);
        }

        ReclaimFiguresText.Write(output, stats);
        if (stats.Figures.Scans.Events > 0)
        {
            ScanFiguresText.Write(output, stats.Figures.Scans, style);
        }

        foreach (Replay.MapComparison maps in stats.Maps)
        {
            MapComparisonText.Write(output, maps, style);
        }
    }

    private static void Absent(TextWriter output, ThreadStats stats, bool hasTrace)
    {
        foreach (AbsentEvent absent in hasTrace ? stats.Absent : [])
        {
            Wrapped(output, absent.Sentence, 2);
        }

        if (stats.IsEmpty)
        {
            Wrapped(output, $"no figures: they come from these events, or from maps of bpftrace that count {ThreadStats.Shrink} by anon and file", 2);
        }
    }
}
