using TraceReplay.Model;

namespace TraceReplay.Golden;

/// <summary>One thing that a golden says otherwise than the received text, in words.</summary>
public sealed record GoldenDifference
{
    /// <summary>The part of the golden that says it: a decision site, a section, a field of the header.</summary>
    public required string Part { get; init; }

    /// <summary>What it was and what it became (<c>horizon: none became ftrace.txt.gz:123</c>).</summary>
    public required string Text { get; init; }

    /// <summary>The site of the decisions that changed; null where it is about something else.</summary>
    public DecisionSite? Site { get; init; }

    /// <summary>The first of them, by how many decisions of the site come before it in the received text; -1 where it has none.</summary>
    public long Index { get; init; } = -1;

    /// <summary>Why that one was decided so; null where nobody looked, or it is not there.</summary>
    public DecisionReason? Reason { get; init; }
}
