using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>The scans of a capture counted from its text: a line a pair of reclaimer and list.</summary>
internal static class AwkScans
{
    public static string[] Of(string capture)
    {
        var scope = new Dictionary<string, Reclaimer>(StringComparer.Ordinal);
        var scans = new List<(Reclaimer By, LruList List, AwkLine Line)>();
        foreach (AwkLine line in AwkLine.Of(capture))
        {
            switch (line.Event)
            {
                case "mm_vmscan_direct_reclaim_begin":
                    scope[line.Task] = Reclaimer.Direct;
                    break;
                case "mm_vmscan_memcg_reclaim_begin":
                    scope[line.Task] = Reclaimer.Memcg;
                    break;
                case "mm_vmscan_node_reclaim_begin":
                    scope[line.Task] = Reclaimer.Node;
                    break;
                case "mm_vmscan_direct_reclaim_end" or "mm_vmscan_memcg_reclaim_end" or "mm_vmscan_node_reclaim_end":
                    scope.Remove(line.Task);
                    break;
                case "mm_vmscan_lru_shrink_inactive":
                    bool kswapd = line.Comm.StartsWith("kswapd", StringComparison.Ordinal);
                    Reclaimer by = kswapd ? Reclaimer.Kswapd : scope.GetValueOrDefault(line.Task, Reclaimer.Other);
                    scans.Add((by, line.Text("flags").Contains("_FILE", StringComparison.Ordinal) ? LruList.File : LruList.Anon, line));
                    break;
            }
        }

        return [.. scans.GroupBy(s => (s.By, s.List)).OrderBy(g => g.Key).Select(g => Show(g.Key.By, g.Key.List, [.. g.Select(s => s.Line)]))];
    }

    public static string Show(Reclaimer by, LruList list, ScanFigures figures) =>
        $"{by} {list} {figures.Events} {figures.Scanned} {figures.Reclaimed} {figures.ZeroEvents} {string.Join(',', figures.Priorities)}";

    private static string Show(Reclaimer by, LruList list, AwkLine[] lines)
    {
        long[] priorities = [.. lines.Select(l => l["priority"])];
        IEnumerable<int> counts = Enumerable.Range(0, 13).Select(p => priorities.Count(q => q == p));
        long[] reclaimed = [.. lines.Select(l => l["nr_reclaimed"])];
        return $"{by} {list} {lines.Length} {lines.Sum(l => l["nr_scanned"])} {reclaimed.Sum()} {reclaimed.Count(r => r == 0)} {string.Join(',', counts)}";
    }
}
