using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>How often a set of captures reached one branch of the model.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Hits">How often, in all captures.</param>
/// <param name="Captures">The names of the captures that reached it.</param>
/// <param name="Kernels">The kernel lines of those captures, oldest first.</param>
/// <param name="State">What became of it.</param>
internal sealed record BranchCoverage(BranchInfo Branch, long Hits, IReadOnlyList<string> Captures, IReadOnlyList<string> Kernels, CoverageState State);
