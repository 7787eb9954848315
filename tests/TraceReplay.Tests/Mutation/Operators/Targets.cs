using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>What the mutations aim at: the decision sites, and the invariants by what they speak of.</summary>
internal static class Targets
{
    public const string RetryGroups = "I01-I09 retry groups";
    public const string SlowPathOrder = "I10-I16 order of the slow path";
    public const string OomKills = "I17-I22 OOM kills";
    public const string Counter = "I23-I30 kswapd_failures";
    public const string KswapdRuns = "I31-I35 kswapd runs";
    public const string Amounts = "I36-I40 amounts";

    public static string Site(DecisionSite site) => DecisionSites.NameOf(site);

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. DecisionSites.OfKernel.Select(Site), RetryGroups, SlowPathOrder, OomKills, Counter, KswapdRuns, Amounts];
}
