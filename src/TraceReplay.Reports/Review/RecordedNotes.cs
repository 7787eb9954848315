using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What was recorded: the kernel, the trace, swap and memory.</summary>
internal static class RecordedNotes
{
    public static IEnumerable<ReviewNote> Of(CaptureReport capture)
    {
        yield return new ReviewNote("kernel", Kernel(capture.Result.Kernel));
        yield return new ReviewNote("trace", Trace(capture));
        yield return new ReviewNote("swap", SwapWords.Of(capture.Result.Capture.Snapshots));
        yield return new ReviewNote("memory", MemoryWords.Of(capture.Result.Capture.Snapshots));
        foreach (MachineSeries series in capture.Result.Capture.Snapshots.Series)
        {
            yield return new ReviewNote("pressure", SeriesWords.Of(series));
        }
    }

    private static string Kernel(KernelIdentity kernel) => kernel switch
    {
        { Release: null } => $"not told; held against {kernel.Line.Name} ({kernel.Evidence})",
        _ when kernel.Release == kernel.Evidence => kernel.Release,
        _ => $"{kernel.Release}, held against {kernel.Line.Name} ({kernel.Evidence})",
    };

    private static string Trace(CaptureReport capture)
    {
        FileAccount[] replayed = [.. capture.Replayed];
        long events = replayed.Sum(f => f.Events.Sum(e => e.Count));
        return string.Create(CultureInfo.InvariantCulture, $"{events} {(events == 1 ? "event" : "events")}{SpanWords.Of(replayed)}, {LossWords.Of(capture.Result)}");
    }
}
