namespace TraceReplay.Model;

/// <content>prepare_kswapd_sleep.</content>
public static partial class BranchCatalogue
{
    private static BranchInfo[] PrepareKswapdSleep()
    {
        const DecisionSite Site = DecisionSite.PrepareKswapdSleep;
        return
        [
            new(Branch.SleepHopeless, Site, "sleep-hopeless", "kswapd_failures >= MAX_RECLAIM_RETRIES: true"),
            new(Branch.SleepBalanced, Site, "sleep-balanced", "pgdat_balanced(): true"),
            new(Branch.SleepRefused, Site, "sleep-refused", "neither: false"),
        ];
    }
}
