namespace TraceReplay.Model;

/// <content>reclaim_throttle.</content>
public static partial class BranchCatalogue
{
    private static BranchInfo[] ReclaimThrottle()
    {
        const DecisionSite Site = DecisionSite.ReclaimThrottle;
        return
        [
            new(Branch.ThrottleWriteback, Site, "throttle-writeback", "VMSCAN_THROTTLE_WRITEBACK: HZ/10"),
            new(Branch.ThrottleIsolated, Site, "throttle-isolated", "VMSCAN_THROTTLE_ISOLATED: HZ/50"),
            new(Branch.ThrottleNoprogress, Site, "throttle-noprogress", "VMSCAN_THROTTLE_NOPROGRESS: 1 jiffy"),
            new(Branch.ThrottleCongested, Site, "throttle-congested", "VMSCAN_THROTTLE_CONGESTED: 1 jiffy"),
            new(Branch.ThrottleSkipped, Site, "throttle-skipped", "skip_throttle_noprogress(): return")
            {
                NotRecordable = "the function returns before its trace point",
            },
            new(Branch.DirectReclaimAllowed, Site, "direct-reclaim-allowed", "allow_direct_reclaim(): true"),
            new(Branch.DirectReclaimHeld, Site, "direct-reclaim-held", "allow_direct_reclaim(): false, the task waits on pfmemalloc_wait"),
        ];
    }
}
