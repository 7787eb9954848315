namespace TraceReplay.Replay;

/// <summary>What came of minimizing a capture.</summary>
public sealed record MinimizedCapture
{
    /// <summary>The whole capture with its verdicts.</summary>
    public required CaptureResult Whole { get; init; }

    /// <summary>Whether it was a folder, and not a single file.</summary>
    public required bool IsFolder { get; init; }

    /// <summary>The finding in the whole capture.</summary>
    public required Finding Finding { get; init; }

    /// <summary>The same finding as verify shows it in the small one: its file and line are others.</summary>
    public required Finding Shown { get; init; }

    /// <summary>What each step took away.</summary>
    public required IReadOnlyList<MinimizeStep> Steps { get; init; }

    /// <summary>The files that were written.</summary>
    public required IReadOnlyList<MinimizedFile> Files { get; init; }

    /// <summary>
    /// Whether verify did not show the finding in the smallest capture that shows it in memory, so that a larger one was written.
    /// </summary>
    public required bool IsGrown { get; init; }
}
