namespace TraceReplay.Replay;

/// <summary>The lines that examples are made of, without CPU and time.</summary>
internal static class ExampleLines
{
    public const string App = "app-100";
    public const string Movable = "GFP_HIGHUSER_MOVABLE|__GFP_COMP";
    public const string Kswapd = "kswapd0-50";
    public const string Reaper = "oom_reaper-40";
    public const string Wake = Kswapd + " mm_vmscan_kswapd_wake: nid=0 order=0";
    public const string Sleep = Kswapd + " mm_vmscan_kswapd_sleep: nid=0";
    public const string Balance = Kswapd + " mm_vmscan_balance_pgdat_begin: nid=0 order=0 highest_zoneidx=Movable ";

    public static string Begin(int order = 0, string gfp = Movable, string task = App) => $"{task} mm_vmscan_direct_reclaim_begin: order={order} gfp_flags={gfp}";

    public static string End(int reclaimed, string task = App) => $"{task} mm_vmscan_direct_reclaim_end: nr_reclaimed={reclaimed}";

    public static string ZoneEvent(int loops, int wmark, string zone = "DMA32", int order = 0, int available = 10702, int min = 10408, int reclaimable = 0) =>
        $"{App} reclaim_retry_zone: node=0 zone={zone,-8} order={order} reclaimable={reclaimable} available={available} min_wmark={min} "
        + $"no_progress_loops={loops} wmark_check={wmark}";

    public static string Compact(int order, int limit = 16) =>
        $"{App} compact_retry: order={order} priority=COMPACT_PRIO_SYNC_LIGHT compaction_result=failed retries=0 max_retries={limit} should_retry=1";

    public static string MemcgBegin(int order = 0, string task = App) => $"{task} mm_vmscan_memcg_reclaim_begin: order={order} gfp_flags=GFP_KERNEL";

    public static string MemcgEnd(int reclaimed, string task = App) => $"{task} mm_vmscan_memcg_reclaim_end: nr_reclaimed={reclaimed}";

    public static string Kill(int victim = 7, string task = App) =>
        $"{task} mark_victim: pid={victim} comm=hog total-vm=4kB anon-rss=4kB file-rss:0kB shmem-rss:0kB uid=0 pgtables=4kB oom_score_adj=0";

    public static string Shrunk(int reclaimed, int scanned = 32, int priority = 12, string task = App) =>
        $"{task} mm_vmscan_lru_shrink_inactive: nid=0 nr_scanned={scanned} nr_reclaimed={reclaimed} nr_dirty=0 nr_writeback=0 nr_congested=0 "
        + "nr_immediate=0 nr_activate_anon=0 nr_activate_file=0 nr_ref_keep=0 nr_unmap_fail=0 "
        + $"priority={priority} flags=RECLAIM_WB_FILE|RECLAIM_WB_ASYNC";

    public static string Isolated(int taken, int scanned = 32, int order = 0) =>
        $"{App} mm_vmscan_lru_isolate: classzone=3 order={order} nr_requested=32 nr_scanned={scanned} nr_skipped=0 nr_taken={taken} lru=inactive_file";

    public static string Throttled(string reason, int timeout, int delayed, string task = App) =>
        $"{task} mm_vmscan_throttled: nid=0 usec_timeout={timeout} usect_delayed={delayed} reason=VMSCAN_THROTTLE_{reason}";

    public static string BalanceEnd(int reclaimed, int order = 0) =>
        $"{Kswapd} mm_vmscan_balance_pgdat_end: nid=0 order={order} highest_zoneidx=Movable  nr_reclaimed={reclaimed}";

    public static string Fail(int failures) => $"{Kswapd} mm_vmscan_kswapd_reclaim_fail: nid=0 failures={failures}";

    public static string Clear(string reason, string task = App) => $"{task} mm_vmscan_kswapd_clear_hopeless: nid=0 reason={reason}";

    public static string Wakeup(string task = App) => $"{task} mm_vmscan_wakeup_kswapd: nid=0 order=0 gfp_flags=GFP_KERNEL";
}
