using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What came of replaying one capture into one policy.</summary>
public sealed class PolicyResult
{
    /// <summary>The policy.</summary>
    public required Policy Policy { get; init; }

    /// <summary>Whether it is the baseline of the recorded kernel, so that its divergences are errors.</summary>
    public required bool IsNative { get; init; }

    /// <summary>Counts, runs of equal outcomes, what was missing.</summary>
    public required DecisionSummary Decisions { get; init; }

    /// <summary>SHA-256 over the canonical text of every decision, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The line of the first decision that differs from the kernel's.</summary>
    public required Horizon? Horizon { get; init; }

    /// <summary>The stalls in which should_reclaim_retry was called.</summary>
    public required IReadOnlyList<StallEpisode> Stalls { get; init; }

    /// <summary>Stalls that ended before.</summary>
    public required long ShortStalls { get; init; }

    /// <summary>The OOM kills, told by the kernel's own policy alone.</summary>
    public required IReadOnlyList<OomKill> Kills { get; init; }

    /// <summary>The OOM kills that are recorded, whichever policy this is.</summary>
    public IReadOnlyList<OomKill> KernelKills { get; init; } = [];

    /// <summary>The kswapds, by node.</summary>
    public required IReadOnlyList<NodeHistory> Nodes { get; init; }

    /// <summary>How often each known fault of the recorders was tolerated.</summary>
    public required IReadOnlyDictionary<Quirk, long> Quirks { get; init; }

    /// <summary>How often each branch of the model was reached.</summary>
    public required CoverageCounts Coverage { get; init; }

    /// <summary>What the policy would have changed; null for the kernel's own.</summary>
    public required PolicyChanges? Changes { get; init; }

    /// <summary>What it would have killed; null for a policy that is no killer.</summary>
    public KillerResult? Killer { get; init; }

    /// <summary>Its decisions over time; null where nobody asked for them.</summary>
    public PolicyTimeline? Timeline { get; init; }

    /// <summary>The sink that <see cref="VerificationOptions.Observer"/> made for it; null where nobody wanted the decisions.</summary>
    public IDecisionSink? Observer { get; init; }

    /// <summary>The divergences.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
