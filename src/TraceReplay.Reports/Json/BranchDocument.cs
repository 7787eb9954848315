using System.ComponentModel.DataAnnotations;

namespace TraceReplay.Reports;

/// <summary>One branch of the model.</summary>
internal sealed record BranchDocument(
    string Name, string Text, [property: AllowedValues("reached", "never", "not_recordable", "no_kernel")] string State, long Hits, IReadOnlyList<string> Captures, IReadOnlyList<string> Kernels, string? NotRecordable)
{
    public static BranchDocument Of(BranchCoverage branch) => new(
        branch.Branch.Name, branch.Branch.Text, Words.Of(branch.State), branch.Hits, branch.Captures, branch.Kernels, branch.Branch.NotRecordable);
}
