namespace TraceReplay.Model;

/// <summary>The alloc_flags that matter to <c>__zone_watermark_ok</c> (mm/internal.h).</summary>
[Flags]
public enum AllocFlags : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>ALLOC_MIN_RESERVE: __GFP_HIGH, or a real-time task.</summary>
    MinReserve = 1 << 0,

    /// <summary>ALLOC_OOM: an OOM victim.</summary>
    Oom = 1 << 1,

    /// <summary>ALLOC_CMA: a movable allocation may use CMA pages.</summary>
    Cma = 1 << 2,

    /// <summary>ALLOC_NON_BLOCK: the caller cannot reclaim, so it never comes to should_reclaim_retry.</summary>
    NonBlock = 1 << 3,

    /// <summary>ALLOC_HIGHATOMIC: a non-blocking __GFP_HIGH request above order 0 may use the highatomic reserve.</summary>
    HighAtomic = 1 << 4,

    /// <summary>ALLOC_MIN_RESERVE | ALLOC_OOM: what direct reclaim can hold of ALLOC_RESERVES.</summary>
    Reserves = MinReserve | Oom,

    /// <summary>ALLOC_RESERVES.</summary>
    AllReserves = MinReserve | Oom | NonBlock | HighAtomic,
}
