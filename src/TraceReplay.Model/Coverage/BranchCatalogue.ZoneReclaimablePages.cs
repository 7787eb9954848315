namespace TraceReplay.Model;

/// <content>zone_reclaimable_pages.</content>
public static partial class BranchCatalogue
{
    private static BranchInfo[] ZoneReclaimablePages()
    {
        const DecisionSite Site = DecisionSite.ZoneReclaimablePages;
        return
        [
            new(Branch.ReclaimableFile, Site, "reclaimable-file", "!can_reclaim_anon_pages(): the file LRU alone"),
            new(Branch.ReclaimableFileAnon, Site, "reclaimable-file-anon", "can_reclaim_anon_pages(): both LRUs"),
            new(Branch.ReclaimableEmpty, Site, "reclaimable-empty-zone", "nr == 0: NR_FREE_PAGES instead") { Has = line => line.EmptyZonesCountFree },
            new(Branch.ReclaimableDemotion, Site, "reclaimable-demotion", "can_demote(): anon counts without swap")
            {
                NotRecordable = "the lab's machines have no memory tiers, and no event or probe line tells can_demote()",
            },
        ];
    }
}
