namespace TraceReplay.Model;

/// <content>__zone_watermark_ok.</content>
public static partial class BranchCatalogue
{
    private static BranchInfo[] ZoneWatermarkOk()
    {
        const DecisionSite Site = DecisionSite.ZoneWatermarkOk;
        return
        [
            new(Branch.WatermarkBelow, Site, "watermark-below", "free_pages <= min + lowmem_reserve"),
            new(Branch.WatermarkAbove, Site, "watermark-above", "order 0 above the mark"),
            new(Branch.WatermarkMinReserve, Site, "watermark-min-reserve", "ALLOC_MIN_RESERVE: min -= min / 2"),
            new(Branch.WatermarkReserveUser, Site, "watermark-reserve-user", "passes only with ALLOC_MIN_RESERVE or ALLOC_OOM"),
            new(Branch.WatermarkBlock, Site, "watermark-block", "order > 0 above the mark, and a block is free"),
            new(Branch.WatermarkNoBlock, Site, "watermark-no-block", "order > 0 above the mark, and no block is free"),
            new(Branch.WatermarkNonBlock, Site, "watermark-non-block", "ALLOC_NON_BLOCK: min -= min / 4")
            {
                NotRecordable = "should_reclaim_retry comes after direct reclaim, so its alloc_flags never hold ALLOC_NON_BLOCK",
            },
        ];
    }
}
