namespace TraceReplay.Tests;

/// <summary>Short lines of a kswapd of node 0 on 7.2 whose runs fail, for <see cref="TraceText"/>.</summary>
internal static class FailingKswapd
{
    /// <summary>Runs that fail, five lines each, with the counter from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static IEnumerable<string> Failures(int first, int last) => Enumerable.Range(first, last - first + 1).SelectMany(n => new[]
    {
        "cat-9 mm_vmscan_wakeup_kswapd: nid=0 order=0 gfp_flags=GFP_KERNEL",
        "kswapd0-50 mm_vmscan_kswapd_wake: nid=0 order=0",
        "kswapd0-50 mm_vmscan_balance_pgdat_begin: nid=0 order=0 highest_zoneidx=Movable ",
        "kswapd0-50 mm_vmscan_balance_pgdat_end: nid=0 order=0 highest_zoneidx=Movable  nr_reclaimed=0",
        $"kswapd0-50 mm_vmscan_kswapd_reclaim_fail: nid=0 failures={n}",
    });

    public static string Clear(string task) => $"{task} mm_vmscan_kswapd_clear_hopeless: nid=0 reason=DIRECT";
}
