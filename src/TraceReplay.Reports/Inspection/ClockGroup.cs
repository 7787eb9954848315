using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>Files whose times may be of one clock: they are written alike and overlap.</summary>
/// <param name="Clock"><c>seconds</c>, <c>integers</c> or <c>none</c>.</param>
/// <param name="Files">The files, in the capture's order.</param>
/// <param name="First">The earliest time.</param>
/// <param name="Last">The latest time.</param>
internal sealed record ClockGroup(string Clock, IReadOnlyList<FileAccount> Files, TraceTime First, TraceTime Last)
{
    private const string Seconds = "seconds";

    /// <summary>The decimals of the seconds; null for another clock.</summary>
    public string? Decimals => Clock == Seconds
        ? string.Join(" and ", Files.Select(f => f.FirstTime.Format == TimeFormat.Nanoseconds ? 9 : 6).Distinct().Order())
        : null;

    /// <summary>The clocks of a capture's traces. Files in seconds that overlap nowhere are on different clocks, or of different runs.</summary>
    public static IReadOnlyList<ClockGroup> Of(Capture capture)
    {
        List<ClockGroup> groups = [];
        FileAccount[] traces = [.. capture.Files.Where(f => f.Role is FileRole.Replayed or FileRole.Counted && f.Lines.Parsed > 0)];
        foreach (FileAccount file in traces.Where(f => f.FirstTime.IsSeconds).OrderBy(f => f.FirstTime.Value))
        {
            ClockGroup? last = groups.LastOrDefault();
            if (last is not null && file.FirstTime.Value <= last.Last.Value)
            {
                groups[^1] = last with { Files = [.. last.Files, file], Last = Later(last.Last, file.LastTime) };
            }
            else
            {
                groups.Add(new ClockGroup(Seconds, [file], file.FirstTime, file.LastTime));
            }
        }

        // Integers count what the tracer chose: two files in them need not count the same.
        groups.AddRange(traces.Where(f => f.FirstTime.Format == TimeFormat.Jiffies).Select(f => new ClockGroup("integers", [f], f.FirstTime, f.LastTime)));
        if (traces.Where(f => f.FirstTime.Format == TimeFormat.None).ToArray() is { Length: > 0 } timeless)
        {
            groups.Add(new ClockGroup("none", timeless, TraceTime.None, TraceTime.None));
        }

        return groups;
    }

    /// <summary>The word for how a file writes time.</summary>
    public static string WordOf(FileAccount file) => file.FirstTime.Format switch
    {
        TimeFormat.None => "none",
        TimeFormat.Jiffies => "integers",
        _ => Seconds,
    };

    private static TraceTime Later(TraceTime a, TraceTime b) => b.Value > a.Value ? b : a;
}
