using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>
/// The course of a capture over time, as pictures and counter tracks need it: every point with the line that shows it. Gathered only where
/// it is wanted (<see cref="VerificationOptions.WithTimeline"/>), for it grows with the capture. What a policy decided over time stands with
/// its result (<see cref="PolicyResult.Timeline"/>).
/// </summary>
public sealed class Timeline
{
    /// <summary>Time of the first event.</summary>
    public TraceTime First { get; internal set; }

    /// <summary>Time of the last event.</summary>
    public TraceTime Last { get; internal set; }

    /// <summary>The kswapds, by node.</summary>
    public IReadOnlyList<NodeTimeline> Nodes { get; internal set; } = [];

    /// <summary>Each look at a zone by should_reclaim_retry, in the order of the events.</summary>
    public IReadOnlyList<RetryPoint> Retries { get; internal set; } = [];

    /// <summary>Each pass of shrink_inactive_list, in the order of the events.</summary>
    public IReadOnlyList<ScanPoint> Scans { get; internal set; } = [];
}
