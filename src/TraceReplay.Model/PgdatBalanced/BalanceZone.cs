namespace TraceReplay.Model;

/// <summary>What <c>pgdat_balanced</c> looks at in one zone, all counts in pages, as far as known.</summary>
public readonly record struct BalanceZone
{
    /// <summary>Whether the zone has managed pages; one without is passed over.</summary>
    public required bool Managed { get; init; }

    /// <summary>NR_FREE_PAGES.</summary>
    public Bounds Free { get; init; }

    /// <summary>NR_FREE_PAGES_BLOCKS: free pages in whole free pageblocks.</summary>
    public Bounds FreeBlocks { get; init; }

    /// <summary>high_wmark_pages: watermark_boost included.</summary>
    public Bounds High { get; init; }

    /// <summary>promo_wmark_pages: watermark_boost included.</summary>
    public Bounds Promo { get; init; }

    /// <summary>lowmem_reserve[highest_zoneidx].</summary>
    public Bounds LowmemReserve { get; init; }

    /// <summary>nr_free_highatomic.</summary>
    public Bounds FreeHighatomic { get; init; }

    /// <summary>NR_FREE_CMA_PAGES.</summary>
    public Bounds FreeCma { get; init; }
}
