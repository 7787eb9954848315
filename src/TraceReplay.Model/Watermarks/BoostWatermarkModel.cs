namespace TraceReplay.Model;

/// <summary>
/// zone->watermark_boost: <c>boost_watermark</c> (mm/page_alloc.c:1892 of 6.12.107, the same in 6.1.192 and 7.2.13) adds a pageblock up to
/// a limit, and <c>balance_pgdat</c> takes away at its end what it saw at its beginning (mm/vmscan.c:7073).
/// </summary>
public static class BoostWatermarkModel
{
    /// <summary>The default of watermark_boost_factor, in 1/10000 of the high watermark.</summary>
    public const long DefaultBoostFactor = 15000;

    /// <summary>pageblock_nr_pages on x86-64 with huge pages.</summary>
    public const long PageblockNrPages = 512;

    /// <summary>The limit of the boost, pages; 0 for a zone that is never boosted.</summary>
    /// <param name="high">zone->_watermark[WMARK_HIGH], without boost.</param>
    /// <param name="managed">Managed pages of the zone.</param>
    /// <param name="boostFactor">watermark_boost_factor.</param>
    public static long MaxBoost(long high, long managed, long boostFactor = DefaultBoostFactor)
    {
        if (boostFactor == 0 || PageblockNrPages * 4 > managed)
        {
            return 0;
        }

        long max = SetupPerZoneWmarksModel.MultFrac(high, boostFactor, 10000);
        return max == 0 ? 0 : Math.Max(PageblockNrPages, max);
    }

    /// <summary>
    /// Whether the boost can be <paramref name="boost"/>: whole pageblocks, the limit, or the limit less whole pageblocks, which is left
    /// when balance_pgdat takes an earlier boost away from a zone that has reached the limit meanwhile.
    /// </summary>
    public static bool IsReachable(long boost, long maxBoost) =>
        boost == 0 || (boost > 0 && boost <= maxBoost && (boost % PageblockNrPages == 0 || (maxBoost - boost) % PageblockNrPages == 0));
}
