using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>Which branches and thresholds of the model a set of captures reached, and which it never did.</summary>
/// <param name="Captures">How many captures there are.</param>
/// <param name="Kernels">Their kernel lines, oldest first.</param>
/// <param name="Sites">Every decision site; one whose branches the catalogue lacks has none.</param>
internal sealed record ModelCoverage(int Captures, IReadOnlyList<string> Kernels, IReadOnlyList<SiteCoverage> Sites)
{
    /// <summary>Adds up the captures, each by the policy that speaks for its kernel.</summary>
    public static ModelCoverage Of(IReadOnlyList<CaptureReport> captures) => Of(captures, BranchCatalogue.All);

    /// <summary>The same for other branches than the catalogue's.</summary>
    internal static ModelCoverage Of(IReadOnlyList<CaptureReport> captures, IReadOnlyList<BranchInfo> branches) => new(
        captures.Count,
        LinesOf(captures),
        [.. DecisionSites.OfKernel.Select(site => new SiteCoverage(
            site,
            captures.Sum(c => c.Result.Leading.Decisions[site].Decisions),
            [.. branches.Where(b => b.Site == site).Select(b => Of(captures, b))]))]);

    private static BranchCoverage Of(IReadOnlyList<CaptureReport> captures, BranchInfo branch)
    {
        CaptureReport[] reached = [.. captures.Where(c => HitsOf(c, branch) > 0)];
        return new BranchCoverage(
            branch, reached.Sum(c => HitsOf(c, branch)), [.. reached.Select(c => c.Name)], LinesOf(reached), StateOf(captures, branch, reached.Length > 0));
    }

    private static CoverageState StateOf(IReadOnlyList<CaptureReport> captures, BranchInfo branch, bool isReached)
    {
        if (isReached)
        {
            return CoverageState.Reached;
        }

        if (branch.NotRecordable is not null)
        {
            return CoverageState.NotRecordable;
        }

        return branch.Has is null || captures.Any(c => branch.Has(c.Result.Kernel.Line)) ? CoverageState.Never : CoverageState.NoKernel;
    }

    private static long HitsOf(CaptureReport capture, BranchInfo branch) => capture.Result.Leading.Coverage[branch.Branch];

    private static IReadOnlyList<string> LinesOf(IReadOnlyList<CaptureReport> captures) =>
        [.. KernelLineCatalogue.All.Where(l => captures.Any(c => c.Result.Kernel.Line == l)).Select(l => l.Name)];
}
