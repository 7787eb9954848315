namespace TraceReplay.Model;

/// <summary>The pages of one zone as the Mem-Info block of an OOM report prints them.</summary>
/// <param name="Free">NR_FREE_PAGES.</param>
/// <param name="File">NR_ZONE_INACTIVE_FILE + NR_ZONE_ACTIVE_FILE.</param>
/// <param name="Anon">NR_ZONE_INACTIVE_ANON + NR_ZONE_ACTIVE_ANON.</param>
public readonly record struct OomZonePages(long Free, long File, long Anon)
{
    /// <summary>
    /// What should_reclaim_retry sets against the min watermark: zone_reclaimable_pages and the free pages (mm/page_alloc.c:5027 of 6.1.192,
    /// :4201 of 6.12.107, :4677 of 7.2.13). A zone without anything reclaimable counts its free pages twice where the line says so.
    /// </summary>
    /// <param name="line">The kernel line.</param>
    /// <param name="reclaimsAnon"><c>can_reclaim_anon_pages(NULL, nid, NULL)</c>.</param>
    public long Available(KernelLine line, bool reclaimsAnon)
    {
        ArgumentNullException.ThrowIfNull(line);
        long lru = File + (reclaimsAnon ? Anon : 0);
        return Free + (lru == 0 && line.EmptyZonesCountFree ? Free : lru);
    }
}
