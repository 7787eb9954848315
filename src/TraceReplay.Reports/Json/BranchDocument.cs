namespace TraceReplay.Reports;

/// <summary>One branch of the model. <c>state</c> is <c>reached</c>, <c>never</c>, <c>not_recordable</c> or <c>no_kernel</c>.</summary>
internal sealed record BranchDocument(
    string Name, string Text, string State, long Hits, IReadOnlyList<string> Captures, IReadOnlyList<string> Kernels, string? NotRecordable)
{
    public static BranchDocument Of(BranchCoverage branch) => new(
        branch.Branch.Name, branch.Branch.Text, Words.Of(branch.State), branch.Hits, branch.Captures, branch.Kernels, branch.Branch.NotRecordable);
}
