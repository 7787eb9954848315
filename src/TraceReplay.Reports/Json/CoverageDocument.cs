using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>Which branches of the model the captures reached.</summary>
internal sealed record CoverageDocument(
    int Captures, IReadOnlyList<string> Kernels, int Branches, int Reached, IReadOnlyDictionary<string, SiteCoverageDocument> Sites)
{
    public static CoverageDocument Of(ModelCoverage coverage)
    {
        BranchCoverage[] all = [.. coverage.Sites.SelectMany(s => s.Branches)];
        return new CoverageDocument(
            coverage.Captures,
            coverage.Kernels,
            all.Length,
            all.Count(b => b.State == CoverageState.Reached),
            coverage.Sites.ToDictionary(s => DecisionSites.NameOf(s.Site), s => new SiteCoverageDocument(s.Decisions, [.. s.Branches.Select(BranchDocument.Of)])));
    }
}

/// <summary>The branches of one decision site.</summary>
internal sealed record SiteCoverageDocument(long Decisions, IReadOnlyList<BranchDocument> Branches);
