using System.Globalization;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>The swap of a machine: its devices, how much was used in the end, and what zram made of it.</summary>
internal static class SwapWords
{
    public static string Of(Snapshots snapshots)
    {
        if (snapshots.SwapFiles.Count == 0)
        {
            return "not told: no snapshot of /proc/swaps";
        }

        IEnumerable<string> devices = snapshots.Swaps.GroupBy(s => s.Name).OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => Device([.. d]));
        string swap = snapshots.Swaps.Count == 0 ? "none" : string.Join("; ", devices);
        return swap + Compressed(snapshots.ZramMmStats);
    }

    private static string Device(IReadOnlyList<SwapDevice> device)
    {
        SwapDevice last = Last(device);
        return string.Create(CultureInfo.InvariantCulture, $"{last.Name} {last.SizeKb} kB, {last.UsedKb} used");
    }

    // mm_stat does not name its device: what several hold is told together.
    private static string Compressed(IReadOnlyList<ZramMmStat> stats)
    {
        if (stats.Count == 0)
        {
            return string.Empty;
        }

        string phase = Last(stats).Phase;
        ZramMmStat[] last = [.. stats.Where(s => s.Phase == phase)];
        long stored = last.Sum(s => s.OrigDataBytes);
        long compressed = last.Sum(s => s.ComprDataBytes);
        return stored == 0 || compressed == 0
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $"; in zram {stored / 1024} kB compressed to {compressed / 1024} ({(double)stored / compressed:F2}:1)");
    }

    private static T Last<T>(IReadOnlyList<T> records)
        where T : SnapshotRecord => records.LastOrDefault(r => r.Phase == "after") ?? records.LastOrDefault(r => r.Phase == "mid") ?? records[^1];
}
