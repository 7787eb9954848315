using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>A time in which a policy's kswapd is stopped: its kswapd_failures say that the node is hopeless.</summary>
public sealed class KswapdStop
{
    /// <summary>When it stops: the end of the run whose failure was one too many.</summary>
    public required TraceTime From { get; init; }

    /// <summary>Index of that run's file in the capture.</summary>
    public required int File { get; init; }

    /// <summary>A line of that run.</summary>
    public required long Line { get; init; }

    /// <summary>When a reset ends it; null when it lasts to the end of the trace.</summary>
    public TraceTime? Until { get; internal set; }

    /// <summary>The task whose reclaim ends it.</summary>
    public TaskId WokenBy { get; internal set; } = TaskId.Unknown;

    /// <summary>Why.</summary>
    public ClearReason WokenReason { get; internal set; } = ClearReason.Unknown;

    /// <summary>Whether an undetermined reset may have ended it before: all that is counted in it is the most there can be from then on.</summary>
    public bool MayEndEarlier { get; private set; }

    /// <summary>Time of the first such reset; null where it may lie among lost events.</summary>
    public TraceTime? InDoubtFrom { get; private set; }

    /// <summary>To where it lasts for certain: the reset that ends it, or the first that may. Null for the end of the trace.</summary>
    public TraceTime? CertainUntil => InDoubtFrom ?? Until;

    /// <summary>Whether a further stop follows although nothing tells that this one ended: it may be the same.</summary>
    public bool IsFollowed { get; internal set; }

    /// <summary>Runs of balance_pgdat in it that the machine made and the policy's kswapd does not.</summary>
    public long RunsAvoided { get; internal set; }

    /// <summary>From here on it may be over; <see cref="TraceTime.None"/> where events were lost.</summary>
    internal void Doubt(TraceTime from)
    {
        InDoubtFrom = MayEndEarlier || from.Format == TimeFormat.None ? InDoubtFrom : from;
        MayEndEarlier = true;
    }
}
