namespace TraceReplay.Model;

/// <summary>
/// The most that <c>reserve_highatomic_pageblock</c> can reserve in a zone. 6.12.107 (mm/page_alloc.c:2051) and later: nothing while 1% of the
/// zone is less than a pageblock, else 1% rounded up to pageblocks. 6.1.192 (:2905) adds a pageblock while the reserve is less than 1%
/// and a pageblock, in a zone of any size.
/// </summary>
public static class HighatomicLimit
{
    private const long PageblockNrPages = BoostWatermarkModel.PageblockNrPages;

    /// <summary>The bounds of what __zone_watermark_unusable_free subtracts, pages.</summary>
    /// <param name="managed">managed pages of the zone.</param>
    /// <param name="rule">The kernel line's rule.</param>
    public static Bounds OfZone(long managed, HighatomicRule rule = HighatomicRule.FreePart)
    {
        long percent = managed / 100;
        if (rule == HighatomicRule.WholeReserve)
        {
            return new Bounds(0, WholePageblocks(percent + PageblockNrPages));
        }

        if (percent < PageblockNrPages)
        {
            return Bounds.Exactly(0);
        }

        return new Bounds(0, WholePageblocks(percent));
    }

    private static long WholePageblocks(long pages) => (pages + PageblockNrPages - 1) / PageblockNrPages * PageblockNrPages;
}
