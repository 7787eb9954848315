namespace TraceReplay.Model;

/// <content>pgdat_balanced.</content>
public static partial class BranchCatalogue
{
    private static BranchInfo[] PgdatBalanced()
    {
        const DecisionSite Site = DecisionSite.PgdatBalanced;
        return
        [
            new(Branch.NodeBalanced, Site, "balanced", "__zone_watermark_ok() of a zone: true"),
            new(Branch.NodeUnbalanced, Site, "unbalanced", "no zone passes: false"),
            new(Branch.NoManagedZone, Site, "no-managed-zone", "mark == -1: true")
            {
                NotRecordable = "wakeup_kswapd returns before it for a zone without managed pages, and kswapd itself asks only as it starts, at boot",
            },
            new(Branch.PromoMark, Site, "promo-mark", "NUMA_BALANCING_MEMORY_TIERING: promo_wmark_pages()")
            {
                NotRecordable = "neither the mark nor the sysctl is in any event or snapshot",
            },
            new(Branch.BlocksOnly, Site, "blocks-only", "defrag_mode && order: NR_FREE_PAGES_BLOCKS")
            {
                Has = l => l.BalancesInBlocks,
                NotRecordable = "neither the counter nor vm.defrag_mode is in any event or snapshot",
            },
        ];
    }
}
