namespace TraceReplay.Tests.Oracle;

/// <summary>Paths of the kernel that few recordings show, each of which can be left out.</summary>
[Flags]
public enum RarePaths
{
    None = 0,

    /// <summary>A zone is boosted, so that kswapd runs for the boost.</summary>
    Boost = 1 << 0,

    /// <summary>unreserve_highatomic_pageblock gives a block back, so that should_reclaim_retry says retry after a walk that failed.</summary>
    Unreserve = 1 << 1,

    /// <summary>A task is killed while throttle_direct_reclaim lets it wait: should_reclaim_retry follows without a direct reclaim.</summary>
    KilledInThrottle = 1 << 2,

    /// <summary>free_frozen_page_commit resets a hopeless node (6.18 and later).</summary>
    PcpReset = 1 << 3,

    /// <summary>check_retry_cpuset or check_retry_zonelist restarts the allocation.</summary>
    Restart = 1 << 4,

    /// <summary>nr_free_highatomic moves between the snapshots.</summary>
    MovingHighatomic = 1 << 5,

    /// <summary>NR_FREE_CMA_PAGES moves between the snapshots.</summary>
    MovingCma = 1 << 9,

    /// <summary>__GFP_MEMALLOC by a task that is not PF_MEMALLOC, which drops ALLOC_MIN_RESERVE.</summary>
    Memalloc = 1 << 6,

    /// <summary>balance_pgdat is frozen, which leaves its loop.</summary>
    Frozen = 1 << 7,

    /// <summary>Real-time tasks.</summary>
    RealTime = 1 << 8,

    All = Boost | Unreserve | KilledInThrottle | PcpReset | Restart | MovingHighatomic | MovingCma | Memalloc | Frozen | RealTime,
}
