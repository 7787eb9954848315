namespace TraceReplay.Model;

/// <content>should_compact_retry.</content>
public static partial class BranchCatalogue
{
    private static BranchInfo[] ShouldCompactRetry()
    {
        const DecisionSite Site = DecisionSite.ShouldCompactRetry;
        return
        [
            new(Branch.CompactCounts, Site, "compact-counts", "COMPACT_SUCCESS, ++compaction_retries <= max_retries"),
            new(Branch.CompactRaises, Site, "compact-raises-priority", "*compact_priority > min_priority: raise it, retries = 0"),
            new(Branch.CompactFails, Site, "compact-fails", "the last priority failed: give up"),
            new(Branch.CompactSkipped, Site, "compact-skipped", "COMPACT_SKIPPED: compaction_zonelist_suitable() decides"),
        ];
    }
}
