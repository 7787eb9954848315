using System.Text;
using static TraceReplay.Events.Field;

namespace TraceReplay.Events;

/// <summary>The events of include/trace/events/{oom,vmscan}.h, 6.1 to 7.3, and the lab's probe lines, as data.</summary>
internal static class EventCatalogue
{
    internal static readonly EventSchema[] All =
    [
        // The zone is not required: the table of the Fleming mail prints this event without it.
        new(EventKind.ReclaimRetryZone, "reclaim_retry_zone",
            Must("node", Node), Zone("zone"), Must("order", Order), Must("reclaimable", Reclaimable), Must("available", Available),
            Must("min_wmark", MinWmark), Must("no_progress_loops", NoProgressLoops), Must("wmark_check", WmarkCheck)),
        new(EventKind.CompactRetry, "compact_retry",
            Must("order", Order), Word("priority", Priority), Word("compaction_result", CompactionResult), Num("retries", Retries),
            Num("max_retries", MaxRetries), Num("should_retry", ShouldRetry)),

        new(EventKind.MarkVictim, "mark_victim",
            Must("pid", Pid), Task("comm"), Num("total-vm", TotalVm), Num("anon-rss", AnonRss), Num("file-rss", FileRss),
            Num("shmem-rss", ShmemRss), Num("uid", Uid), Num("pgtables", Pgtables), Num("oom_score_adj", OomScoreAdj)),
        new(EventKind.WakeReaper, "wake_reaper", Must("pid", Pid)),
        new(EventKind.StartTaskReaping, "start_task_reaping", Must("pid", Pid)),
        new(EventKind.FinishTaskReaping, "finish_task_reaping", Must("pid", Pid)),
        new(EventKind.SkipTaskReaping, "skip_task_reaping", Must("pid", Pid)),
        new(EventKind.OomScoreAdjUpdate, "oom_score_adj_update", Must("pid", Pid), Task("comm"), Num("oom_score_adj", OomScoreAdj)),

        new(EventKind.KswapdSleep, "mm_vmscan_kswapd_sleep", Must("nid", Node)),
        new(EventKind.KswapdWake, "mm_vmscan_kswapd_wake", Must("nid", Node), Num("order", Order)),
        new(EventKind.WakeupKswapd, "mm_vmscan_wakeup_kswapd", Must("nid", Node), Num("order", Order), Gfp()),
        new(EventKind.BalancePgdatBegin, "mm_vmscan_balance_pgdat_begin",
            Must("nid", Node), Must("order", Order), Word("highest_zoneidx", HighestZoneidx)),
        new(EventKind.BalancePgdatEnd, "mm_vmscan_balance_pgdat_end",
            Must("nid", Node), Must("order", Order), Word("highest_zoneidx", HighestZoneidx), Must("nr_reclaimed", NrReclaimed)),

        ReclaimBegin(EventKind.DirectReclaimBegin, "mm_vmscan_direct_reclaim_begin"),
        ReclaimEnd(EventKind.DirectReclaimEnd, "mm_vmscan_direct_reclaim_end"),
        ReclaimBegin(EventKind.MemcgReclaimBegin, "mm_vmscan_memcg_reclaim_begin"),
        ReclaimEnd(EventKind.MemcgReclaimEnd, "mm_vmscan_memcg_reclaim_end"),
        ReclaimBegin(EventKind.SoftlimitReclaimBegin, "mm_vmscan_memcg_softlimit_reclaim_begin"),
        ReclaimEnd(EventKind.SoftlimitReclaimEnd, "mm_vmscan_memcg_softlimit_reclaim_end"),
        new(EventKind.NodeReclaimBegin, "mm_vmscan_node_reclaim_begin", Must("nid", Node), Must("order", Order), Gfp()),
        ReclaimEnd(EventKind.NodeReclaimEnd, "mm_vmscan_node_reclaim_end"),

        // 6.1 prints isolate_mode first. It stands last here, for the kernels after it do without.
        new(EventKind.LruIsolate, "mm_vmscan_lru_isolate",
            Num("classzone", HighestZoneidx), Must("order", Order), Num("nr_requested", NrRequested), Must("nr_scanned", NrScanned),
            Num("nr_skipped", NrSkipped), Must("nr_taken", NrTaken), Word("lru", Lru), Num("isolate_mode", IsolateMode)),
        new(EventKind.LruShrinkInactive, "mm_vmscan_lru_shrink_inactive", [.. ReclaimStat(), Must("priority", Priority), Word("flags", Flags)]),
        new(EventKind.LruShrinkActive, "mm_vmscan_lru_shrink_active",
            Must("nid", Node), Num("nr_taken", NrTaken), Num("nr_active", NrActive), Num("nr_deactivated", NrDeactivated),
            Num("nr_referenced", NrReferenced), Num("priority", Priority), Word("flags", Flags)),
        new(EventKind.ReclaimPages, "mm_vmscan_reclaim_pages", ReclaimStat()),
        new(EventKind.WriteFolio, "mm_vmscan_write_folio"),
        new(EventKind.Throttled, "mm_vmscan_throttled",
            Must("nid", Node), Num("usec_timeout", UsecTimeout), Num("usect_delayed", UsectDelayed), Word("reason", Reason)),
        new(EventKind.KswapdReclaimFail, "mm_vmscan_kswapd_reclaim_fail", Must("nid", Node), Must("failures", Failures)),
        ClearHopeless("mm_vmscan_kswapd_clear_hopeless"),
        ClearHopeless("mm_vmscan_reset_kswapd_failures"),
        new(EventKind.ShrinkSlabStart, "mm_shrink_slab_start"),
        new(EventKind.ShrinkSlabEnd, "mm_shrink_slab_end"),

        new(EventKind.PgdatBalanced, "pgdat_balanced",
            Must("nid", Node), Num("order", Order), Num("highest_zoneidx", HighestZoneidx), Must("balanced", Balanced)),
        new(EventKind.PrepareKswapdSleep, "prepare_kswapd_sleep",
            Must("nid", Node), Num("order", Order), Num("highest_zoneidx", HighestZoneidx), Must("sleep", Sleep),
            Num("kswapd_failures", KswapdFailures)),
        new(EventKind.ShrinkNode, "shrink_node",
            Must("nid", Node), Num("order", Order), Num("memcg", Memcg), Num("nr_reclaimed", NrReclaimed),
            Must("kswapd_failures_before", FailuresBefore), Must("kswapd_failures_after", FailuresAfter)),
        new(EventKind.BalancePgdatEnter, "balance_pgdat_enter",
            Must("nid", Node), Num("order", Order), Num("highest_zoneidx", HighestZoneidx), Must("kswapd_failures", KswapdFailures)),
        new(EventKind.BalancePgdatExit, "balance_pgdat_exit",
            Must("nid", Node), Num("order", Order), Num("ret_order", RetOrder), Must("kswapd_failures", KswapdFailures)),
        new(EventKind.UnreserveHighatomic, "unreserve_highatomic", Num("force", Force), Must("ret", Ret)),
        new(EventKind.OutOfMemory, "out_of_memory", Num("order", Order), Num("gfp_mask", Field.GfpFlags), Num("memcg", Memcg), Num("ret", Ret)),
        new(EventKind.ZoneLru, "zone_lru",
            Must("node", Node), Must("zone_idx", ZoneIdx), Num("inactive_anon", InactiveAnon), Num("active_anon", ActiveAnon),
            Num("inactive_file", InactiveFile), Num("active_file", ActiveFile), Num("free", Free), Num("nr_swap_pages", NrSwapPages)),
        new(EventKind.Loss, "loss", Num("lost", Lost), Num("until", Until)),
    ];

    private static EventSchema ReclaimBegin(EventKind kind, string name) =>
        new(kind, name, Must("order", Order), Gfp(), Num("pid", Pid), Num("memcg_id", MemcgId));

    private static EventSchema ReclaimEnd(EventKind kind, string name) =>
        new(kind, name, Must("nr_reclaimed", NrReclaimed), Num("pid", Pid), Num("memcg_id", MemcgId));

    private static EventSchema ClearHopeless(string name) =>
        new(EventKind.KswapdClearHopeless, name, Must("nid", Node), new FieldSpec(Utf8("reason"), Reason, FieldType.ClearReason, Required: true));

    private static FieldSpec[] ReclaimStat() =>
    [
        Must("nid", Node), Must("nr_scanned", NrScanned), Must("nr_reclaimed", NrReclaimed), Num("nr_dirty", NrDirty),
        Num("nr_writeback", NrWriteback), Num("nr_congested", NrCongested), Num("nr_immediate", NrImmediate),
        Num("nr_activate_anon", NrActivateAnon), Num("nr_activate_file", NrActivateFile), Num("nr_ref_keep", NrRefKeep),
        Num("nr_unmap_fail", NrUnmapFail),
    ];

    private static FieldSpec Must(string name, Field field) => new(Utf8(name), field, FieldType.Number, Required: true);

    private static FieldSpec Num(string name, Field field) => new(Utf8(name), field, FieldType.Number, Required: false);

    private static FieldSpec Word(string name, Field field) => new(Utf8(name), field, FieldType.Word, Required: false);

    private static FieldSpec Task(string name) => new(Utf8(name), Comm, FieldType.TaskName, Required: false);

    private static FieldSpec Zone(string name) => new(Utf8(name), Field.Zone, FieldType.Zone, Required: false);

    private static FieldSpec Gfp() => new(Utf8("gfp_flags"), Field.GfpFlags, FieldType.Gfp, Required: false);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
