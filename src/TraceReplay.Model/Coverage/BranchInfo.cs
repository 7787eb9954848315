namespace TraceReplay.Model;

/// <summary>What one branch of the model is.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Site">The decision site it belongs to.</param>
/// <param name="Name">Its stable name in text and JSON: <c>loops-exceeded</c>.</param>
/// <param name="Text">The condition, in the words of the source: <c>no_progress_loops > MAX_RECLAIM_RETRIES</c>.</param>
public sealed record BranchInfo(Branch Branch, DecisionSite Site, string Name, string Text)
{
    /// <summary>The kernel lines that have this branch; null for all.</summary>
    public Func<KernelLine, bool>? Has { get; init; }

    /// <summary>Why no recording can show it; null when one can.</summary>
    public string? NotRecordable { get; init; }
}
