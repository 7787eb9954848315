namespace TraceReplay.Model;

/// <content>wakeup_kswapd.</content>
public static partial class BranchCatalogue
{
    private static BranchInfo[] WakeupKswapd()
    {
        const DecisionSite Site = DecisionSite.WakeupKswapd;
        return
        [
            new(Branch.WokenUnbalanced, Site, "woken-unbalanced", "!pgdat_balanced(): wake"),
            new(Branch.WokenBoosted, Site, "woken-boosted", "pgdat_balanced() && pgdat_watermark_boosted(): wake"),
            new(Branch.WakeupSkipped, Site, "wakeup-skipped", "hopeless || (balanced && !boosted): return")
            {
                NotRecordable = "the function returns before its trace point",
            },
        ];
    }
}
