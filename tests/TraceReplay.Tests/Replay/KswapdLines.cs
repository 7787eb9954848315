namespace TraceReplay.Tests;

/// <summary>The short lines of kswapd on node 0, for <see cref="TraceText"/>.</summary>
internal static class KswapdLines
{
    public const string Kswapd0 = "kswapd0-50";
    public const string Wake = Kswapd0 + " mm_vmscan_kswapd_wake: nid=0 order=0";
    public const string Asleep = Kswapd0 + " mm_vmscan_kswapd_sleep: nid=0";
    public const string Balance = Kswapd0 + " mm_vmscan_balance_pgdat_begin: nid=0 order=0 highest_zoneidx=Movable ";

    public static string BalanceEnd(long reclaimed) =>
        $"{Kswapd0} mm_vmscan_balance_pgdat_end: nid=0 order=0 highest_zoneidx=Movable  nr_reclaimed={reclaimed}";

    public static string Fail(int failures) => $"{Kswapd0} mm_vmscan_kswapd_reclaim_fail: nid=0 failures={failures}";

    public static string Clear(string task, string reason) => $"{task} mm_vmscan_kswapd_clear_hopeless: nid=0 reason={reason}";

    public static string Wakeup(string task) => $"{task} mm_vmscan_wakeup_kswapd: nid=0 order=0 gfp_flags=GFP_KERNEL";

    public static string Enter(int failures) => $"{Kswapd0} balance_pgdat_enter: nid=0 order=0 highest_zoneidx=3 kswapd_failures={failures}";

    public static string Exit(int failures) => $"{Kswapd0} balance_pgdat_exit: nid=0 order=0 ret_order=0 kswapd_failures={failures}";

    public static string Balanced(int balanced, string task = Kswapd0) =>
        $"{task} pgdat_balanced: nid=0 order=0 highest_zoneidx=3 balanced={balanced}";

    public static string Sleep(int sleep, int failures) =>
        $"{Kswapd0} prepare_kswapd_sleep: nid=0 order=0 highest_zoneidx=3 sleep={sleep} kswapd_failures={failures}";

    public static string ShrinkNode(string task, int before, int after, long reclaimed) =>
        $"{task} shrink_node: nid=0 order=0 memcg=0 nr_reclaimed={reclaimed} kswapd_failures_before={before} kswapd_failures_after={after}";

    public static string ShrinkKept(string task, int failures, long reclaimed) =>
        $"{task} shrink_node_kept: nid=0 order=0 memcg=0 nr_reclaimed={reclaimed} kswapd_failures_before={failures} kswapd_failures_after={failures}";

    public static string Shrunk(long reclaimed, int priority = 12) =>
        $"{Kswapd0} mm_vmscan_lru_shrink_inactive: nid=0 nr_scanned=32 nr_reclaimed={reclaimed} nr_dirty=0 nr_writeback=0 nr_congested=0 nr_immediate=0 nr_activate_anon=0 nr_activate_file=0 nr_ref_keep=0 nr_unmap_fail=0 priority={priority} flags=RECLAIM_WB_FILE|RECLAIM_WB_ASYNC";

    public static string BalanceOf(int order) => $"{Kswapd0} mm_vmscan_balance_pgdat_begin: nid=0 order={order} highest_zoneidx=Movable ";

    public static string BalanceEndOf(int order, long reclaimed) =>
        $"{Kswapd0} mm_vmscan_balance_pgdat_end: nid=0 order={order} highest_zoneidx=Movable  nr_reclaimed={reclaimed}";

    public static string ExitOf(int order, int returned, int failures) =>
        $"{Kswapd0} balance_pgdat_exit: nid=0 order={order} ret_order={returned} kswapd_failures={failures}";

    public static string AllowReclaim(string task, int allow, int failures) => $"{task} allow_direct_reclaim: nid=0 allow={allow} kswapd_failures={failures}";

    public static string Throttled(string task, string reason, long timeout, long delayed) =>
        $"{task} mm_vmscan_throttled: nid=0 usec_timeout={timeout} usect_delayed={delayed} reason=VMSCAN_THROTTLE_{reason}";
}
