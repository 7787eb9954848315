using System.Globalization;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What of a trace is lost, as far as anything tells it.</summary>
internal static class LossWords
{
    public static string Of(CaptureResult capture)
    {
        FileAccount[] replayed = [.. capture.Capture.Files.Where(f => f.Role == FileRole.Replayed)];
        BufferStats[] stats = [.. capture.Capture.Snapshots.BufferStats.Where(s => s.Phase != "before")];
        List<string> parts = [];
        Add(parts, replayed.Sum(f => f.LostEvents), "1 event lost", "{0} events lost");
        Add(parts, stats.Sum(s => (s.Overrun ?? 0) + (s.DroppedEvents ?? 0)), "1 event lost in the ring buffer", "{0} events lost in the ring buffer");
        Add(parts, replayed.Sum(f => f.Lines.Malformed), "1 line that cannot be read", "{0} lines that cannot be read");
        Add(parts, replayed.Count(f => f.Truncated), "cut off in mid-line", "{0} files cut off in mid-line");
        if (parts.Count == 0 && Array.Exists(replayed, f => f.LossUnknownPlace))
        {
            parts.Add("events lost, and nothing says how many");
        }

        return parts.Count > 0 ? string.Join(", ", parts) : stats.Length > 0 ? $"none lost ({stats[0].File})" : "no loss told";
    }

    private static void Add(List<string> parts, long count, string one, string several)
    {
        if (count > 0)
        {
            parts.Add(count == 1 ? one : string.Format(CultureInfo.InvariantCulture, several, count));
        }
    }
}
