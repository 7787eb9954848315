namespace TraceReplay.Model;

/// <summary>What <c>zone_reclaimable_pages</c> reads of a zone, pages.</summary>
/// <param name="File">NR_ZONE_INACTIVE_FILE + NR_ZONE_ACTIVE_FILE.</param>
/// <param name="Anon">NR_ZONE_INACTIVE_ANON + NR_ZONE_ACTIVE_ANON.</param>
/// <param name="Free">NR_FREE_PAGES.</param>
public readonly record struct LruSizes(Bounds File, Bounds Anon, Bounds Free);
