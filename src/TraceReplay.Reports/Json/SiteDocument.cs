using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The decisions of one site by verdict.</summary>
internal sealed record SiteDocument(long Decisions, long Agree, long Diverge, long Undetermined, long Counterfactual, long Presumed)
{
    public static SiteDocument Of(SiteCounts c) => new(c.Decisions, c.Agree, c.Diverge, c.Undetermined, c.Counterfactual, c.Presumed);
}
