namespace TraceReplay.Replay;

/// <summary>The clause of the kernel's source that a decision was held against. <see cref="ClauseText"/> puts it in words.</summary>
public enum Clause : byte
{
    /// <summary><c>no_progress_loops</c> after the first statement of should_reclaim_retry.</summary>
    LoopCounter,

    /// <summary>The walk went on after a zone passed.</summary>
    WalkAfterPass,

    /// <summary>no_progress_loops changed within one walk.</summary>
    WalkLoops,

    /// <summary>The order changed within one walk.</summary>
    WalkOrder,

    /// <summary>A zone came twice in one walk.</summary>
    WalkZoneTwice,

    /// <summary>The 17th loop without progress gives up before the zone walk, so it shows no event.</summary>
    SilentGiveUp,

    /// <summary>Direct reclaim without progress must be followed by should_reclaim_retry, and no event shows it.</summary>
    CallMissing,

    /// <summary>
    /// unreserve_highatomic_pageblock(force) or out_of_memory ran although a zone passed: both come only after the walk failed.
    /// </summary>
    GaveUpThoughPassed,

    /// <summary>The OOM killer ran although the task's last should_reclaim_retry said retry.</summary>
    KillAfterRetry,

    /// <summary><c>__zone_watermark_ok</c> of one zone.</summary>
    Watermark,

    /// <summary>kswapd_failures after an increment is one more than before.</summary>
    FailureCount,

    /// <summary>Whether a balance_pgdat run counts as a failure.</summary>
    RunFails,

    /// <summary>kswapd_failures where a balance_pgdat run returns: one more if it failed, 0 if it reset it, else as before.</summary>
    CounterAfterRun,

    /// <summary>kswapd_failures as a probe read it, where nothing should have changed it.</summary>
    CounterRead,

    /// <summary>A reset of kswapd_failures by a reclaimer.</summary>
    Reset,

    /// <summary>A reset is traced only when the counter was not 0.</summary>
    ResetOfZero,

    /// <summary>The reason of a reset fits the task that made it.</summary>
    ResetReason,

    /// <summary>What prepare_kswapd_sleep returned.</summary>
    SleepPrepared,

    /// <summary>kswapd slept, so prepare_kswapd_sleep returned true.</summary>
    FellAsleep,

    /// <summary>Where prepare_kswapd_sleep returned true twice, mm_vmscan_kswapd_sleep follows.</summary>
    SleepTraced,

    /// <summary>kswapd ran again although the node was hopeless.</summary>
    AwakeThoughHopeless,

    /// <summary>kswapd was woken, so the node was neither hopeless nor balanced.</summary>
    Woken,

    /// <summary>A reset with reason PCP: of a hopeless node with a memory node above it.</summary>
    ResetPcp,

    /// <summary>A reset with reason OTHER: by a task that wrote to demotion_enabled.</summary>
    ResetOther,

    /// <summary>kswapd went on to its next run, so kswapd_failures was below 16.</summary>
    GoesOn,

    /// <summary>The order at which a balance_pgdat run ended.</summary>
    RunOrder,

    /// <summary>The order that balance_pgdat returned is the one at which its end event told that the run ended.</summary>
    ReturnedOrder,

    /// <summary>The priorities of a balance_pgdat run.</summary>
    RunPriority,

    /// <summary>kswapd's own events come from the kswapd of their node.</summary>
    RunTask,

    /// <summary>Begin and end of balance_pgdat alternate.</summary>
    RunPair,

    /// <summary>kswapd_failures grows within a run of balance_pgdat.</summary>
    FailsInRun,

    /// <summary>kswapd wakes before it reclaims or sleeps again.</summary>
    WakesBetween,

    /// <summary>usec_timeout of a wait in reclaim_throttle, by its reason.</summary>
    ThrottleTimeout,

    /// <summary>usect_delayed of a wait is at most its timeout, and whole jiffies.</summary>
    ThrottleDelay,

    /// <summary>No task waits for progress on a hopeless node.</summary>
    ThrottledHopeless,

    /// <summary>kswapd waits for writeback only.</summary>
    ThrottledKswapd,

    /// <summary>pgdat_balanced of a node without a managed zone up to the index.</summary>
    BalancedUnmanaged,

    // The allocator's side.

    /// <summary>A walk goes through a node's zones from the highest down, and a node at a time.</summary>
    WalkZoneOrder,

    /// <summary>The node is one that zoneinfo lists.</summary>
    NodeListed,

    /// <summary>A walk leaves out no zone with memory of its node, from the highest that the mask allows to the one that passes.</summary>
    WalkZoneLeftOut,

    /// <summary>The mask and the order that came to should_reclaim_retry.</summary>
    RetryAsked,

    /// <summary>The order of a retry is that of the direct reclaim before.</summary>
    RetryOrder,

    /// <summary>should_reclaim_retry ran inside direct reclaim.</summary>
    RetryInsideReclaim,

    /// <summary>kswapd reclaims, and never in the name of an allocation.</summary>
    KswapdAllocates,

    /// <summary>The mask and the order that came to direct reclaim.</summary>
    ReclaimEntered,

    /// <summary>should_compact_retry is asked after progress, where the mask allows compaction.</summary>
    CompactAsked,

    /// <summary>compact_priority before should_compact_retry.</summary>
    CompactPriority,

    /// <summary>compaction_retries before should_compact_retry.</summary>
    CompactCount,

    /// <summary>max_retries of should_compact_retry.</summary>
    CompactMax,

    /// <summary>What should_compact_retry returned.</summary>
    CompactAgain,

    /// <summary>min_wmark is the zone's min watermark and a boost.</summary>
    MinWmark,

    /// <summary>reclaimable, by the LRU sizes that a probe read.</summary>
    Reclaimable,

    /// <summary>available is reclaimable and the free pages.</summary>
    AvailableSum,

    /// <summary>A zone holds no more pages than it has.</summary>
    ReclaimableInZone,

    /// <summary>A victim can be marked for the request.</summary>
    KillAllowed,

    /// <summary>out_of_memory can be asked for the request.</summary>
    OomAsked,

    /// <summary>The OOM killer ran inside direct or memcg reclaim.</summary>
    KillInReclaim,

    /// <summary>A task is marked once.</summary>
    MarkedTwice,

    /// <summary>The reaper is woken OOM_REAPER_DELAY after the kill.</summary>
    ReaperWoken,

    /// <summary>A victim is queued for the reaper once.</summary>
    ReaperWokenTwice,

    /// <summary>The reaper tries a victim that it was woken for.</summary>
    ReaperTry,

    /// <summary>The reaper tries a victim MAX_OOM_REAP_RETRIES times.</summary>
    ReaperTries,

    /// <summary>What the reaper finishes, it has started.</summary>
    ReaperStart,

    /// <summary>What the reaper starts, it finishes.</summary>
    ReaperFinish,

    /// <summary>A kill is followed by the return of its task's out_of_memory, before any other task's.</summary>
    KillReturns,

    /// <summary>A reclaim leaves kswapd_failures as it is only where it does not reset it.</summary>
    ResetRefused,

    /// <summary>allow_direct_reclaim lets a task go on where the node is hopeless.</summary>
    HopelessAllows,

    // What policies decide in the kernel's place.

    /// <summary>Whether should_reclaim_retry retries with what a policy counts as reclaimable.</summary>
    PolicyRetries,

    /// <summary>Whether a policy resets kswapd_failures after a reclaim.</summary>
    PolicyResets,

    /// <summary>Whether a policy's kswapd makes a run of balance_pgdat.</summary>
    PolicyRuns,

    /// <summary>Whether a policy's kswapd sleeps for good where the kernel's does.</summary>
    PolicySleeps,

    /// <summary>Whether a killer in userspace kills where the kernel let all live.</summary>
    KillerKills,

    /// <summary>Whether it had killed by the time at which the kernel's OOM killer did.</summary>
    KillerBefore,

    // What a report of the OOM killer tells without a trace.

    /// <summary>should_reclaim_retry had given up when a report was made.</summary>
    KillDue,

    /// <summary>No zone was above its high watermark at the last try before a kill.</summary>
    LastTryFails,

    /// <summary>A cgroup was at its limit when its killer was asked.</summary>
    ChargeFails,
}
