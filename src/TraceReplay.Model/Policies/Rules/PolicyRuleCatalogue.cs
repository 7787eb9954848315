namespace TraceReplay.Model;

/// <summary>The rules that a policy can change, in their order.</summary>
public static class PolicyRuleCatalogue
{
    /// <summary>All rules, at the index of their number.</summary>
    public static IReadOnlyList<PolicyRuleInfo> All { get; } =
    [
        new(PolicyRule.Reclaimable, "should_reclaim_retry.reclaimable", PolicyUnit.Pages, DecisionSite.ShouldReclaimRetry,
            "pages of a zone that count as reclaimable; asked for each zone of the walk until one passes"),
        new(PolicyRule.ResetsLoops, "should_reclaim_retry.resets_loops", PolicyUnit.Truth, DecisionSite.ShouldReclaimRetry,
            "whether the reclaim before the call sets no_progress_loops to 0; else it grows by one"),
        new(PolicyRule.Retry, "should_reclaim_retry.retry", PolicyUnit.Truth, DecisionSite.ShouldReclaimRetry,
            "whether the allocation retries; asked once a call, after the walk"),
        new(PolicyRule.Reset, "kswapd_failures.reset", PolicyUnit.Truth, DecisionSite.KswapdFailures,
            "whether a reclaim that reclaimed something sets kswapd_failures to 0"),
        new(PolicyRule.Fails, "kswapd_failures.fails", PolicyUnit.Truth, DecisionSite.KswapdFailures,
            "whether a run of balance_pgdat adds one to kswapd_failures; asked where it ends"),
        new(PolicyRule.Hopeless, "kswapd_failures.hopeless", PolicyUnit.Truth, DecisionSite.KswapdFailures,
            "whether kswapd gives the node up: it sleeps, and nobody wakes it"),
    ];

    /// <summary>The rule's description.</summary>
    public static PolicyRuleInfo Of(PolicyRule rule) => All[(int)rule];

    /// <summary>The rule called <paramref name="name"/>, or null.</summary>
    public static PolicyRuleInfo? Find(string name) => All.FirstOrDefault(r => r.Name == name);
}
