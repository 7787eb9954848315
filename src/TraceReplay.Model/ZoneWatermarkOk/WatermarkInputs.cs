namespace TraceReplay.Model;

/// <summary>The inputs of one <c>__zone_watermark_ok</c> call, all counts in pages.</summary>
public readonly record struct WatermarkInputs
{
    /// <summary>free_pages as passed in: for should_reclaim_retry the event's <c>available</c>.</summary>
    public required long FreePages { get; init; }

    /// <summary>mark: the event's <c>min_wmark</c>, watermark_boost included.</summary>
    public required long Mark { get; init; }

    /// <summary>The order of the allocation.</summary>
    public required long Order { get; init; }

    /// <summary>lowmem_reserve[highest_zoneidx] of the zone.</summary>
    public required Bounds LowmemReserve { get; init; }

    /// <summary>nr_free_highatomic of the zone.</summary>
    public required Bounds FreeHighatomic { get; init; }

    /// <summary>NR_FREE_CMA_PAGES of the zone.</summary>
    public required Bounds FreeCma { get; init; }

    /// <summary>alloc_flags.</summary>
    public required AllocFlagBounds AllocFlags { get; init; }

    /// <summary>The zone's free blocks at that moment; null when they are not known. A snapshot of another moment does not tell them.</summary>
    public FreeBlocks? FreeArea { get; init; }
}
