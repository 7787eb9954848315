namespace TraceReplay.Replay;

/// <summary>What one policy decided over time.</summary>
public sealed class PolicyTimeline
{
    /// <summary>Each decision that the policy's own rules made, in the order of the events; of the kernel's own policy, each of all sites.</summary>
    public IReadOnlyList<LanePoint> Decisions { get; internal init; } = [];
}
