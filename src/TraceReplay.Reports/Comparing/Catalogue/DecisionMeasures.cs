using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What the kernel decided, by its own source, in all and by decision site.</summary>
internal static class DecisionMeasures
{
    private static readonly MeasureTopic Topic = new("decisions", "decisions");

    /// <summary>Those of all sites, and of each site that any of the runs shows.</summary>
    public static IEnumerable<ComparedMeasure> Of(IReadOnlyList<ComparedRun> runs) =>
    [
        .. Counts("decisions", string.Empty, (r, count) => MeasureValue.Of(count(r.Own.Decisions.Total))),
        .. DecisionSites.All.Where(site => runs.Any(r => r.Own.Decisions[site].Decisions > 0)).SelectMany(OfSite),
    ];

    private static IEnumerable<ComparedMeasure> OfSite(DecisionSite site) =>
        Counts(DecisionSites.NameOf(site), "_" + DecisionSites.NameOf(site), (r, count) => r.Decisions(site, count(r.Own.Decisions[site])));

    private static IEnumerable<ComparedMeasure> Counts(string name, string key, Func<ComparedRun, Func<SiteCounts, long>, MeasureValue> value) =>
    [
        new(Topic, name, "decisions" + key, string.Empty, r => value(r, c => c.Decisions)),
        new(Topic, "  agree", "agree" + key, string.Empty, r => value(r, c => c.Agree)),
        new(Topic, "  diverge", "diverge" + key, string.Empty, r => value(r, c => c.Diverge)),
        new(Topic, "  undetermined", "undetermined" + key, string.Empty, r => value(r, c => c.Undetermined)),
    ];
}
