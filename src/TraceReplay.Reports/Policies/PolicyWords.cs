using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>Units and rules as tables have them.</summary>
internal static class PolicyWords
{
    public static string Unit(PolicyUnit unit) => unit.ToString().ToLowerInvariant();

    /// <summary>The rules in a few words: <c>should_reclaim_retry.reclaimable, retry</c>.</summary>
    public static string Rules(IReadOnlyList<PolicyRule> rules) => rules.Count == PolicyRuleCatalogue.All.Count
        ? "all"
        : string.Join("; ", rules.Select(r => PolicyRuleCatalogue.Of(r).Name.Split('.'))
            .GroupBy(n => n[0], n => n[1])
            .Select(g => $"{g.Key}.{string.Join(", ", g)}"));
}
