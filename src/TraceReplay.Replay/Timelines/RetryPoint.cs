using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>One reclaim_retry_zone: what should_reclaim_retry saw of one zone. All sizes are pages.</summary>
public readonly record struct RetryPoint
{
    /// <summary>When.</summary>
    public required TraceTime Time { get; init; }

    /// <summary>Index of the file in the capture.</summary>
    public required int File { get; init; }

    /// <summary>Its line.</summary>
    public required long Line { get; init; }

    /// <summary>The task that asks.</summary>
    public required TaskId Task { get; init; }

    /// <summary>The node of the zone.</summary>
    public required int Node { get; init; }

    /// <summary>The zone.</summary>
    public required Zone Zone { get; init; }

    /// <summary>The order of the allocation.</summary>
    public required int Order { get; init; }

    /// <summary>What the kernel counted as reclaimable.</summary>
    public required long Reclaimable { get; init; }

    /// <summary>Reclaimable and free.</summary>
    public required long Available { get; init; }

    /// <summary>min_wmark of the zone.</summary>
    public required long MinWmark { get; init; }

    /// <summary>no_progress_loops.</summary>
    public required int Loops { get; init; }

    /// <summary>Whether the watermark check passed.</summary>
    public required bool Passed { get; init; }
}
