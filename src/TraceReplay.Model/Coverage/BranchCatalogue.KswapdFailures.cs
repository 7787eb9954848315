namespace TraceReplay.Model;

/// <content>kswapd_failures.</content>
public static partial class BranchCatalogue
{
    private static BranchInfo[] KswapdFailures()
    {
        const DecisionSite Site = DecisionSite.KswapdFailures;
        return
        [
            new(Branch.RunFailed, Site, "run-failed", "!sc.nr_reclaimed: kswapd_failures + 1"),
            new(Branch.RunReclaimed, Site, "run-reclaimed", "sc.nr_reclaimed: no failure"),
            new(Branch.RunEndedBalanced, Site, "run-ended-balanced", "!nr_boost_reclaim && balanced: goto out"),
            new(Branch.RunBoosted, Site, "run-boosted", "!sc.nr_reclaimed && boosted: no failure") { Has = l => l.BoostedRunsDoNotFail },
            new(Branch.BecameHopeless, Site, "became-hopeless", "kswapd_failures >= MAX_RECLAIM_RETRIES"),
            new(Branch.ResetByKswapd, Site, "reset-by-kswapd", "shrink_node() by kswapd resets"),
            new(Branch.ResetByTask, Site, "reset-by-task", "shrink_node() by another task resets"),
            new(Branch.ResetLruGen, Site, "reset-lru-gen", "lru_gen_shrink_node() resets")
            {
                Has = l => l.HasLruGenShrinkNode,
            },
            new(Branch.ResetRefused, Site, "reset-refused", "kswapd_try_clear_hopeless(): !pgdat_balanced(), no reset")
            {
                Has = l => l.Reset != ResetRule.AnyReclaim,
            },
            new(Branch.ResetPcp, Site, "reset-pcp", "free_frozen_page_commit(): hopeless && next_memory_node() < MAX_NUMNODES")
            {
                Has = l => l.PcpResets && l.TracesFailures,
            },
            new(Branch.ResetDemotion, Site, "reset-demotion", "demotion_enabled_store(): before == false && numa_demotion_enabled == true")
            {
                Has = l => l.DemotionResets && l.TracesFailures,
            },
            new(Branch.ResetUntraced, Site, "reset-untraced", "free_frozen_page_commit() or demotion_enabled_store() without a trace point")
            {
                Has = l => l.ResetsUntraced,
                NotRecordable = "the line has these resets and no event for them",
            },
        ];
    }
}
