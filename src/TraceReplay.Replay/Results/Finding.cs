namespace TraceReplay.Replay;

/// <summary>One thing to tell the user, with file and line.</summary>
public sealed record Finding
{
    /// <summary>The kernel function of a divergence; <c>I01</c> to <c>I40</c> of an invariant; <c>golden</c>, <c>malformed</c>, <c>loss</c>, … of others.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>Whether it makes the command fail.</summary>
    public required bool IsError { get; init; }

    /// <summary>The file, relative to the capture; null when it concerns none.</summary>
    public string? File { get; init; }

    /// <summary>The line, from 1; 0 when it concerns none.</summary>
    public long Line { get; init; }

    /// <summary>The time of that line as the trace wrote it; null without one.</summary>
    public string? Time { get; init; }

    /// <summary>The task (<c>app1-288</c>); null without one.</summary>
    public string? Task { get; init; }

    /// <summary>The node; null without one.</summary>
    public int? Node { get; init; }

    /// <summary>The clause, with its values.</summary>
    public required string Message { get; init; }

    /// <summary>What the source says.</summary>
    public string? Expected { get; init; }

    /// <summary>What the trace says.</summary>
    public string? Actual { get; init; }

    /// <summary>The kernel function, file and version that imply it.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// The field of the line whose value is false, as the trace prints it (<c>zone</c>); null when it is the one that
    /// <see cref="Actual"/> names.
    /// </summary>
    public string? Field { get; init; }

    /// <summary>How far everything agreed before; null where that cannot be told.</summary>
    public MatchedPrefix? Matched { get; init; }
}
