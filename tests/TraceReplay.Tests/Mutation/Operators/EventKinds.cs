using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>The events in which a change of one kind of state shows first.</summary>
internal static class EventKinds
{
    /// <summary>What the slow path of an allocation shows of a task.</summary>
    public static EventKind[] SlowPath { get; } =
        [EventKind.DirectReclaimBegin, EventKind.DirectReclaimEnd, EventKind.ReclaimRetryZone, EventKind.CompactRetry, EventKind.MarkVictim];

    /// <summary>What shows that a task is in reclaim, or leaves it.</summary>
    public static EventKind[] Reclaim { get; } =
        [EventKind.DirectReclaimBegin, EventKind.DirectReclaimEnd, EventKind.MemcgReclaimBegin, EventKind.MemcgReclaimEnd];

    /// <summary>What tells kswapd_failures on kernels that trace it.</summary>
    public static EventKind[] Counter { get; } = [EventKind.KswapdReclaimFail, EventKind.KswapdClearHopeless];

    /// <summary>What tells it on those that do not: the lab's probes.</summary>
    public static EventKind[] CounterProbes { get; } =
        [EventKind.BalancePgdatEnter, EventKind.BalancePgdatExit, EventKind.PrepareKswapdSleep, EventKind.ShrinkNode];

    /// <summary>kswapd's loop: wake, begin, end, and sleep.</summary>
    public static EventKind[] Loop { get; } =
        [EventKind.KswapdWake, EventKind.BalancePgdatBegin, EventKind.BalancePgdatEnd, EventKind.KswapdSleep];

    /// <summary>What only kswapd shows.</summary>
    public static EventKind[] Kswapd { get; } = [.. Loop, EventKind.KswapdReclaimFail];

    /// <summary>All that a node's kswapd shows.</summary>
    public static EventKind[] Node { get; } = [.. Kswapd, EventKind.KswapdClearHopeless, EventKind.WakeupKswapd, .. CounterProbes];
}
