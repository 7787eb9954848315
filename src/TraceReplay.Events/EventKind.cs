namespace TraceReplay.Events;

/// <summary>The kernel events TraceReplay knows by name. <see cref="EventSchema"/> holds each one's name and fields.</summary>
public enum EventKind : byte
{
    /// <summary>Not an event TraceReplay knows; its name is kept and counted by the parser.</summary>
    None = 0,

    /// <summary><c>reclaim_retry_zone</c>: one zone looked at by <c>should_reclaim_retry</c> (include/trace/events/oom.h).</summary>
    ReclaimRetryZone,

    /// <summary><c>compact_retry</c>: a decision of <c>should_compact_retry</c> (include/trace/events/oom.h).</summary>
    CompactRetry,

    /// <summary><c>mark_victim</c>: the OOM killer chose a task; the event's own task is the one that asked.</summary>
    MarkVictim,

    /// <summary><c>wake_reaper</c>.</summary>
    WakeReaper,

    /// <summary><c>start_task_reaping</c>.</summary>
    StartTaskReaping,

    /// <summary><c>finish_task_reaping</c>.</summary>
    FinishTaskReaping,

    /// <summary><c>skip_task_reaping</c>.</summary>
    SkipTaskReaping,

    /// <summary><c>oom_score_adj_update</c>.</summary>
    OomScoreAdjUpdate,

    /// <summary><c>mm_vmscan_kswapd_sleep</c>: kswapd found the node balanced or hopeless, twice, and sleeps.</summary>
    KswapdSleep,

    /// <summary><c>mm_vmscan_kswapd_wake</c>: kswapd is about to run <c>balance_pgdat</c> (also when it never slept).</summary>
    KswapdWake,

    /// <summary><c>mm_vmscan_wakeup_kswapd</c>: an allocation wakes a sleeping kswapd.</summary>
    WakeupKswapd,

    /// <summary><c>mm_vmscan_balance_pgdat_begin</c> (7.2 and later).</summary>
    BalancePgdatBegin,

    /// <summary><c>mm_vmscan_balance_pgdat_end</c> (7.2 and later).</summary>
    BalancePgdatEnd,

    /// <summary><c>mm_vmscan_direct_reclaim_begin</c>.</summary>
    DirectReclaimBegin,

    /// <summary><c>mm_vmscan_direct_reclaim_end</c>.</summary>
    DirectReclaimEnd,

    /// <summary><c>mm_vmscan_memcg_reclaim_begin</c>.</summary>
    MemcgReclaimBegin,

    /// <summary><c>mm_vmscan_memcg_reclaim_end</c>.</summary>
    MemcgReclaimEnd,

    /// <summary><c>mm_vmscan_memcg_softlimit_reclaim_begin</c>.</summary>
    SoftlimitReclaimBegin,

    /// <summary><c>mm_vmscan_memcg_softlimit_reclaim_end</c>.</summary>
    SoftlimitReclaimEnd,

    /// <summary><c>mm_vmscan_node_reclaim_begin</c>.</summary>
    NodeReclaimBegin,

    /// <summary><c>mm_vmscan_node_reclaim_end</c>.</summary>
    NodeReclaimEnd,

    /// <summary><c>mm_vmscan_lru_isolate</c>.</summary>
    LruIsolate,

    /// <summary><c>mm_vmscan_lru_shrink_inactive</c>: pages scanned and reclaimed from one inactive list.</summary>
    LruShrinkInactive,

    /// <summary><c>mm_vmscan_lru_shrink_active</c>.</summary>
    LruShrinkActive,

    /// <summary><c>mm_vmscan_reclaim_pages</c> (6.18 and later).</summary>
    ReclaimPages,

    /// <summary><c>mm_vmscan_write_folio</c> (<c>mm_vmscan_writepage</c> in kernels before 6.1).</summary>
    WriteFolio,

    /// <summary><c>mm_vmscan_throttled</c>: a task waited in <c>reclaim_throttle</c>.</summary>
    Throttled,

    /// <summary><c>mm_vmscan_kswapd_reclaim_fail</c> (7.0 and later): kswapd_failures was incremented.</summary>
    KswapdReclaimFail,

    /// <summary>
    /// <c>mm_vmscan_kswapd_clear_hopeless</c> (7.0 and later; <c>mm_vmscan_reset_kswapd_failures</c> in the posted series):
    /// a kswapd_failures other than 0 was reset.
    /// </summary>
    KswapdClearHopeless,

    /// <summary><c>mm_shrink_slab_start</c>: one shrinker is asked to scan.</summary>
    ShrinkSlabStart,

    /// <summary><c>mm_shrink_slab_end</c>: what that shrinker did.</summary>
    ShrinkSlabEnd,

    /// <summary>fexit of <c>pgdat_balanced</c> (mm/vmscan.c), as the lab's bpftrace script prints it.</summary>
    PgdatBalanced,

    /// <summary>fexit of <c>prepare_kswapd_sleep</c> (mm/vmscan.c).</summary>
    PrepareKswapdSleep,

    /// <summary>fexit of <c>shrink_node</c> (mm/vmscan.c), printed only when kswapd_failures changed across the call.</summary>
    ShrinkNode,

    /// <summary>fentry of <c>balance_pgdat</c> (mm/vmscan.c); also the "kswapd end" line of the Chen series' script.</summary>
    BalancePgdatEnter,

    /// <summary>fexit of <c>balance_pgdat</c> (mm/vmscan.c).</summary>
    BalancePgdatExit,

    /// <summary>fexit of <c>unreserve_highatomic_pageblock</c> (mm/page_alloc.c).</summary>
    UnreserveHighatomic,

    /// <summary>fexit of <c>out_of_memory</c> (mm/oom_kill.c).</summary>
    OutOfMemory,

    /// <summary>fexit of allow_direct_reclaim: whether a task may enter direct reclaim, or first waits for kswapd.</summary>
    AllowDirectReclaim,

    /// <summary>LRU sizes and free pages that <c>zone_reclaimable_pages</c> last read (probe line of the lab).</summary>
    ZoneLru,

    /// <summary>
    /// The tracer lost events here; <see cref="Field.Lost"/> says how many when it is known. With <see cref="Field.Until"/>, more may be
    /// missing up to that time, in ns; a time that is not later than the loss itself ends what an earlier loss left open.
    /// </summary>
    Loss,

    /// <summary><c>mm_setup_per_zone_wmarks</c> (include/trace/events/kmem.h, 6.18 and later): a zone's watermarks were set.</summary>
    SetupPerZoneWmarks,

    /// <summary><c>mm_setup_per_zone_lowmem_reserve</c> (6.18 and later): what a zone keeps from allocations of a higher one.</summary>
    SetupPerZoneLowmemReserve,
}
