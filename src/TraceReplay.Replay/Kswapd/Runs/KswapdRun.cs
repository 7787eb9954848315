using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>One run of <c>balance_pgdat</c> by a node's kswapd, as far as the trace shows it.</summary>
public readonly record struct KswapdRun
{
    /// <summary>Time of its first event.</summary>
    public required TraceTime Begin { get; init; }

    /// <summary>Index of that event's file in the capture.</summary>
    public required int File { get; init; }

    /// <summary>Line of that event.</summary>
    public required long Line { get; init; }

    /// <summary>Time of its last event.</summary>
    public required TraceTime Last { get; init; }

    /// <summary>Which of its two ends the trace shows.</summary>
    public required RunEdges Edges { get; init; }

    /// <summary>The order it began with, or -1 when no event tells it.</summary>
    public long Order { get; init; }

    /// <summary>Pages that shrink_inactive_list scanned in it.</summary>
    public long Scanned { get; init; }

    /// <summary>Pages that shrink_inactive_list reclaimed in it; slab pages are not among them.</summary>
    public long Reclaimed { get; init; }

    /// <summary>The lowest priority of its passes; 0 when none showed.</summary>
    public int LowestPriority { get; init; }

    /// <summary>Whether an event shows that it added to kswapd_failures.</summary>
    public bool Failed { get; init; }

    /// <summary>From its first event to its last, ns; 0 where the trace has no times in seconds.</summary>
    public long Nanoseconds => Begin.IsSeconds && Last.IsSeconds ? Math.Max(0, Last.Value - Begin.Value) : 0;
}
