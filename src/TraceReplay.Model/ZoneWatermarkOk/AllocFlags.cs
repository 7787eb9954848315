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

    /// <summary>ALLOC_MIN_RESERVE | ALLOC_OOM: what direct reclaim can hold of ALLOC_RESERVES.</summary>
    Reserves = MinReserve | Oom,
}
