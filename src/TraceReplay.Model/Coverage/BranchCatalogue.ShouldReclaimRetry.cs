namespace TraceReplay.Model;

/// <content>should_reclaim_retry.</content>
public static partial class BranchCatalogue
{
    private static BranchInfo[] ShouldReclaimRetry()
    {
        const DecisionSite Site = DecisionSite.ShouldReclaimRetry;
        return
        [
            new(Branch.LoopsReset, Site, "loops-reset", "did_some_progress && order <= PAGE_ALLOC_COSTLY_ORDER"),
            new(Branch.LoopsGrow, Site, "loops-grow", "!did_some_progress"),
            new(Branch.LoopsGrowCostly, Site, "loops-grow-costly", "did_some_progress && order > PAGE_ALLOC_COSTLY_ORDER"),
            new(Branch.LoopsExceeded, Site, "loops-exceeded", "no_progress_loops > MAX_RECLAIM_RETRIES"),
            new(Branch.ZonePasses, Site, "zone-passes", "__zone_watermark_ok() of a zone: retry"),
            new(Branch.NoZonePasses, Site, "no-zone-passes", "no zone passes: unreserve_highatomic_pageblock() decides"),
        ];
    }
}
