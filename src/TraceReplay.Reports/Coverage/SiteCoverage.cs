using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>The branches of one decision site, and how many of its decisions the captures show.</summary>
internal sealed record SiteCoverage(DecisionSite Site, long Decisions, IReadOnlyList<BranchCoverage> Branches);
