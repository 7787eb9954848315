using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>From when to when a run was recorded, by replayed files of one clock; of several clocks the one that lasts longest.</summary>
/// <param name="First">Time of the first event.</param>
/// <param name="Last">Time of the last event.</param>
internal sealed record RunSpan(TraceTime First, TraceTime Last)
{
    /// <summary>How long, in seconds.</summary>
    public double Seconds => (Last.Value - First.Value) / 1e9;

    /// <summary>The span of everything that is replayed; null where its times are not in seconds.</summary>
    public static RunSpan? Of(Capture capture) => Longest(capture, _ => true);

    /// <summary>The span of the tracepoints: probes beside them may have been recorded for longer. Null as above.</summary>
    public static RunSpan? OfTracepoints(Capture capture) => Longest(capture, f => f.Dialect != Dialect.Probe) ?? Of(capture);

    /// <summary>Seconds from the first event to a time; null where it does not lie in the span.</summary>
    public double? SecondsTo(TraceTime time) =>
        time.IsSeconds && time.Value >= First.Value && time.Value <= Last.Value ? (time.Value - First.Value) / 1e9 : null;

    private static RunSpan? Longest(Capture capture, Func<FileAccount, bool> counts) =>
        ClockGroup.Of(capture).Select(clock => Of(clock, counts)).OfType<RunSpan>().MaxBy(s => s.Seconds);

    private static RunSpan? Of(ClockGroup clock, Func<FileAccount, bool> counts)
    {
        FileAccount[] files = [.. clock.Files.Where(f => f.Role == FileRole.Replayed && f.FirstTime.IsSeconds && counts(f))];
        return files.Length == 0 ? null : new RunSpan(files.MinBy(f => f.FirstTime.Value)!.FirstTime, files.MaxBy(f => f.LastTime.Value)!.LastTime);
    }
}
