namespace TraceReplay.Model;

/// <summary>
/// The branches and thresholds of the reference model that a capture can reach. <see cref="BranchCatalogue"/> says of each what it is;
/// <c>verify --coverage</c> counts them.
/// </summary>
public enum Branch : byte
{
    // should_reclaim_retry

    /// <summary>Progress at an order that is not costly: the counter is 0.</summary>
    LoopsReset,

    /// <summary>No progress: the counter grows.</summary>
    LoopsGrow,

    /// <summary>A costly order: the counter grows whatever was reclaimed.</summary>
    LoopsGrowCostly,

    /// <summary>The 17th loop gives up before the zone walk.</summary>
    LoopsExceeded,

    /// <summary>A zone passes, and the walk ends with a retry.</summary>
    ZonePasses,

    /// <summary>No zone passes.</summary>
    NoZonePasses,

    // kswapd_failures

    /// <summary>A run that reclaimed nothing: the counter grows.</summary>
    RunFailed,

    /// <summary>A run that reclaimed: no failure.</summary>
    RunReclaimed,

    /// <summary>A run that ended balanced: no failure.</summary>
    RunEndedBalanced,

    /// <summary>A boosted run that reclaimed nothing: no failure.</summary>
    RunBoosted,

    /// <summary>The counter reached 16.</summary>
    BecameHopeless,

    /// <summary>kswapd resets the counter.</summary>
    ResetByKswapd,

    /// <summary>Another task's reclaim resets the counter.</summary>
    ResetByTask,

    /// <summary>Multi-generational reclaim resets the counter.</summary>
    ResetLruGen,

    /// <summary>Pages freed from a per-CPU list reset the counter.</summary>
    ResetPcp,

    /// <summary>Switching demotion on resets the counter.</summary>
    ResetDemotion,

    /// <summary>A reset outside reclaim that the line does not trace.</summary>
    ResetUntraced,

    // prepare_kswapd_sleep

    /// <summary>kswapd sleeps on a hopeless node.</summary>
    SleepHopeless,

    /// <summary>kswapd sleeps on a balanced node.</summary>
    SleepBalanced,

    /// <summary>kswapd stays awake.</summary>
    SleepRefused,

    // wakeup_kswapd

    /// <summary>kswapd is woken on an unbalanced node.</summary>
    WokenUnbalanced,

    /// <summary>kswapd is woken on a balanced node with a boost.</summary>
    WokenBoosted,

    /// <summary>kswapd is not woken.</summary>
    WakeupSkipped,

    // pgdat_balanced

    /// <summary>A zone is above its mark.</summary>
    NodeBalanced,

    /// <summary>No zone is above its mark.</summary>
    NodeUnbalanced,

    /// <summary>The node has no managed zone up to the index.</summary>
    NoManagedZone,

    /// <summary>The promo watermark counts.</summary>
    PromoMark,

    /// <summary>Only whole free blocks count.</summary>
    BlocksOnly,

    // balance_pgdat

    /// <summary>A run above order 0 ends at its order.</summary>
    OrderKept,

    /// <summary>A run above order 0 ends at order 0.</summary>
    OrderDropped,

    /// <summary>All passes at priority 12.</summary>
    PriorityKept,

    /// <summary>Passes below priority 12.</summary>
    PriorityLowered,

    /// <summary>A pass at priority 1.</summary>
    PriorityThrough,

    /// <summary>The priorities went back up.</summary>
    RunRestarted,

    /// <summary>An unbalanced node drops its boost.</summary>
    BoostDropped,

    // reclaim_throttle

    /// <summary>A wait for writeback.</summary>
    ThrottleWriteback,

    /// <summary>A wait for isolated pages.</summary>
    ThrottleIsolated,

    /// <summary>A wait for progress.</summary>
    ThrottleNoprogress,

    /// <summary>A wait on a congested node.</summary>
    ThrottleCongested,

    /// <summary>No wait: the node is hopeless, or little waits to be written.</summary>
    ThrottleSkipped,

    /// <summary>A task may enter direct reclaim.</summary>
    DirectReclaimAllowed,

    /// <summary>A task waits for kswapd before direct reclaim.</summary>
    DirectReclaimHeld,
}
