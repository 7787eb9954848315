namespace TraceReplay.Model;

/// <content>balance_pgdat.</content>
public static partial class BranchCatalogue
{
    private static BranchInfo[] BalancePgdat()
    {
        const DecisionSite Site = DecisionSite.BalancePgdat;
        return
        [
            new(Branch.OrderKept, Site, "order-kept", "sc->nr_reclaimed < compact_gap(sc->order)"),
            new(Branch.OrderDropped, Site, "order-dropped", "sc->nr_reclaimed >= compact_gap(sc->order): sc->order = 0"),
            new(Branch.PriorityKept, Site, "priority-kept", "no pass below DEF_PRIORITY"),
            new(Branch.PriorityLowered, Site, "priority-lowered", "raise_priority || !nr_reclaimed: sc.priority--"),
            new(Branch.PriorityThrough, Site, "priority-through", "sc.priority == 1"),
            new(Branch.RunRestarted, Site, "run-restarted", "goto restart"),
            new(Branch.BoostDropped, Site, "boost-dropped", "!balanced && nr_boost_reclaim: nr_boost_reclaim = 0, goto restart")
            {
                NotRecordable = "watermark_boost is not traced, and a priority that goes back up may also be cache_trim_mode's restart",
            },
        ];
    }
}
