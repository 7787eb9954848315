namespace TraceReplay.Model;

/// <content>__alloc_pages_slowpath.</content>
public static partial class BranchCatalogue
{
    private static BranchInfo[] AllocPagesSlowpath()
    {
        const DecisionSite Site = DecisionSite.AllocPagesSlowpath;
        return
        [
            new(Branch.SlowpathRetries, Site, "slowpath-retries", "comes to should_reclaim_retry at order <= 3"),
            new(Branch.SlowpathRetriesCostly, Site, "slowpath-retries-costly", "costly with __GFP_RETRY_MAYFAIL: comes to should_reclaim_retry"),
            new(Branch.SlowpathNoretry, Site, "slowpath-noretry", "__GFP_NORETRY: nopage after one reclaim"),
            new(Branch.SlowpathCostlyFails, Site, "slowpath-costly-fails", "costly without __GFP_RETRY_MAYFAIL: nopage")
            {
                NotRecordable = "only the lack of a retry shows it, and a page from compaction explains that too",
            },
            new(Branch.SlowpathNofail, Site, "slowpath-nofail", "__GFP_NOFAIL: retry without resetting no_progress_loops"),
            new(Branch.SlowpathCompacts, Site, "slowpath-compacts", "did_some_progress > 0 && can_compact: should_compact_retry"),
            new(Branch.SlowpathHighatomic, Site, "slowpath-unreserves", "unreserve_highatomic_pageblock() freed a pageblock: retry"),
            new(Branch.SlowpathMemalloc, Site, "slowpath-memalloc", "PF_MEMALLOC: nopage")
            {
                NotRecordable = "an allocation with PF_MEMALLOC leaves the slow path before its first event",
            },
        ];
    }
}
