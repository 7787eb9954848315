namespace TraceReplay.Model;

/// <summary>A place in the kernel that decides.</summary>
public enum DecisionSite : byte
{
    /// <summary><c>should_reclaim_retry</c>: the loop counter and the zone walk of one call.</summary>
    ShouldReclaimRetry,

    /// <summary><c>__zone_watermark_ok</c>: one zone of such a call.</summary>
    ZoneWatermarkOk,

    /// <summary><c>kswapd_failures</c>: an increment, or its absence, after a balance_pgdat run; a reset.</summary>
    KswapdFailures,

    /// <summary><c>prepare_kswapd_sleep</c>: kswapd sleeps or goes on.</summary>
    PrepareKswapdSleep,

    /// <summary><c>wakeup_kswapd</c>: an allocation wakes kswapd.</summary>
    WakeupKswapd,

    /// <summary><c>zone_reclaimable_pages</c>: what should_reclaim_retry counts as reclaimable in a zone.</summary>
    ZoneReclaimablePages,

    /// <summary><c>__setup_per_zone_wmarks</c> and <c>boost_watermark</c>: the min watermark that a zone is held against.</summary>
    Watermarks,

    /// <summary><c>should_compact_retry</c>: whether an allocation above order 0 compacts again.</summary>
    ShouldCompactRetry,

    /// <summary><c>__alloc_pages_slowpath</c>: what follows what in an allocation stall.</summary>
    AllocPagesSlowpath,

    /// <summary><c>out_of_memory</c> with <c>__alloc_pages_may_oom</c>: whether a task is killed, and for whom.</summary>
    OutOfMemory,

    /// <summary><c>oom_reaper</c>: waking it, and what it does with a victim.</summary>
    OomReaper,

    /// <summary><c>pgdat_balanced</c>: whether a node has a zone above its high watermark.</summary>
    PgdatBalanced,

    /// <summary><c>balance_pgdat</c>: the priorities, the order and the end of one run.</summary>
    BalancePgdat,

    /// <summary><c>reclaim_throttle</c>: who waits, why and for how long.</summary>
    ReclaimThrottle,

    // The userspace killers, by the function of each that decides.

    /// <summary><c>monitor_swap_contexts_handler</c> of systemd-oomd: memory and swap are used up.</summary>
    MonitorSwapContextsHandler,

    /// <summary><c>monitor_memory_pressure_contexts_handler</c> of systemd-oomd: a cgroup stalls for long.</summary>
    MonitorMemoryPressureContextsHandler,

    /// <summary><c>mp_event_psi</c> of lmkd: all its rules.</summary>
    MpEventPsi,

    /// <summary><c>Ruleset::runOnce</c> of oomd: the detectors of a ruleset.</summary>
    RulesetRunOnce,

    /// <summary><c>bpf_handle_oom</c> of the BPF OOM series, in out_of_memory.</summary>
    BpfHandleOom,
}
