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

    /// <summary>A reclaim does not reset the counter of a node that is not balanced.</summary>
    ResetRefused,

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

    // zone_reclaimable_pages

    /// <summary>Without free swap only the file LRU counts.</summary>
    ReclaimableFile,

    /// <summary>With free swap both LRUs count.</summary>
    ReclaimableFileAnon,

    /// <summary>A zone without LRU pages counts its free pages.</summary>
    ReclaimableEmpty,

    /// <summary>Anon pages count because the node can demote.</summary>
    ReclaimableDemotion,

    // __zone_watermark_ok

    /// <summary>Free pages do not exceed mark and reserve.</summary>
    WatermarkBelow,

    /// <summary>Order 0, and free pages exceed mark and reserve.</summary>
    WatermarkAbove,

    /// <summary>__GFP_HIGH halves the mark.</summary>
    WatermarkMinReserve,

    /// <summary>Only a real-time task or a victim passes.</summary>
    WatermarkReserveUser,

    /// <summary>Above order 0, and a block is free.</summary>
    WatermarkBlock,

    /// <summary>Above order 0, and no block is free.</summary>
    WatermarkNoBlock,

    /// <summary>A caller that cannot reclaim has another quarter.</summary>
    WatermarkNonBlock,

    // __setup_per_zone_wmarks and boost_watermark

    /// <summary>The min watermark without boost.</summary>
    MinWmarkPlain,

    /// <summary>A boost below its limit.</summary>
    MinWmarkBoosted,

    /// <summary>A boost at its limit.</summary>
    MinWmarkMaxBoost,

    // should_compact_retry

    /// <summary>Success counts on.</summary>
    CompactCounts,

    /// <summary>The priority is raised.</summary>
    CompactRaises,

    /// <summary>The last priority failed.</summary>
    CompactFails,

    /// <summary>Compaction was skipped.</summary>
    CompactSkipped,

    // __alloc_pages_slowpath

    /// <summary>Comes to should_reclaim_retry.</summary>
    SlowpathRetries,

    /// <summary>A costly order comes to should_reclaim_retry.</summary>
    SlowpathRetriesCostly,

    /// <summary>__GFP_NORETRY ends after one reclaim.</summary>
    SlowpathNoretry,

    /// <summary>A costly order without __GFP_RETRY_MAYFAIL ends after one reclaim.</summary>
    SlowpathCostlyFails,

    /// <summary>__GFP_NOFAIL goes on after it gave up.</summary>
    SlowpathNofail,

    /// <summary>Comes to should_compact_retry.</summary>
    SlowpathCompacts,

    /// <summary>The highatomic reserve was given back.</summary>
    SlowpathHighatomic,

    /// <summary>An allocation inside reclaim ends at once.</summary>
    SlowpathMemalloc,

    // out_of_memory

    /// <summary>A kill for the allocator.</summary>
    OomKillsGlobal,

    /// <summary>A kill for a cgroup.</summary>
    OomKillsMemcg,

    /// <summary>A kill by sysrq.</summary>
    OomKillsSysrq,

    /// <summary>The task that asks is the victim.</summary>
    OomMarksCurrent,

    /// <summary>Asked, and nobody was killed.</summary>
    OomWaits,

    // oom_reaper

    /// <summary>The victim did not end within 2 s.</summary>
    ReaperWakes,

    /// <summary>The reaper unmaps a victim.</summary>
    ReaperReaps,

    /// <summary>The reaper leaves a victim alone.</summary>
    ReaperSkips,

    /// <summary>A further try.</summary>
    ReaperTriesAgain,

    /// <summary>The tenth try.</summary>
    ReaperGivesUp,
}
