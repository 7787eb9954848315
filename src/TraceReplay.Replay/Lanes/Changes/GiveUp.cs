using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>A call of should_reclaim_retry in which a policy gives up, and the allocation goes to the OOM killer.</summary>
public sealed record GiveUp
{
    /// <summary>Time of the last zone that the kernel looked at.</summary>
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
    public required long Order { get; init; }

    /// <summary>Free pages of the zone.</summary>
    public required long Free { get; init; }

    /// <summary>What the policy counts as reclaimable in it, pages.</summary>
    public required Quantity Reclaimable { get; init; }

    /// <summary>min_wmark of the zone, pages.</summary>
    public required long MinWmark { get; init; }

    /// <summary>What the decision rests on beyond the trace.</summary>
    public required Presumptions Presumed { get; init; }
}
