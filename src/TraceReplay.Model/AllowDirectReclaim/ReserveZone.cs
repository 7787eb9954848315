namespace TraceReplay.Model;

/// <summary>What <c>allow_direct_reclaim</c> looks at in one managed zone up to ZONE_NORMAL, pages, as far as known.</summary>
/// <param name="Reclaimable">What zone_reclaimable_pages returns for it.</param>
/// <param name="Free">NR_FREE_PAGES.</param>
/// <param name="Min">min_wmark_pages.</param>
public readonly record struct ReserveZone(Bounds Reclaimable, Bounds Free, Bounds Min);
