using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>
/// The course of a capture over time, as pictures and counter tracks need it: every point with the line that shows it. Gathered only where
/// it is wanted (<see cref="VerificationOptions.WithTimeline"/>), for it grows with the capture. What a policy decided over time stands with
/// its result (<see cref="PolicyResult.Timeline"/>).
/// </summary>
public sealed class Timeline
{
    /// <summary>The earliest time of an event.</summary>
    public TraceTime First { get; internal init; }

    /// <summary>The latest.</summary>
    public TraceTime Last { get; internal init; }

    /// <summary>The kswapds, by node.</summary>
    public IReadOnlyList<NodeTimeline> Nodes { get; internal init; } = [];

    /// <summary>Each look at a zone by should_reclaim_retry, in the order of the events.</summary>
    public IReadOnlyList<RetryPoint> Retries { get; internal init; } = [];

    /// <summary>Each pass of shrink_inactive_list, in the order of the events.</summary>
    public IReadOnlyList<ScanPoint> Scans { get; internal init; } = [];
}
