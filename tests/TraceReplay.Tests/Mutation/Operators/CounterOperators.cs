using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Events.EventKind;

namespace TraceReplay.Tests;

/// <summary>kswapd_failures: increments and resets that the kernel traces (7.0 and later), and what probes read of it.</summary>
internal static class CounterOperators
{
    private static readonly string Site = Targets.Site(DecisionSite.KswapdFailures);

    public static MutationOperator[] All { get; } =
    [
        Operator.OfField(Site, "failures", KswapdReclaimFail, Field.Failures, (c, i, dice) => Another(c.Events[i][Field.Failures], dice))
            .ShowingNextOfNode(EventKinds.Counter),
        Operator.OfDrop(Site, "reclaim_fail dropped", KswapdReclaimFail)
            .ShowingNextOfNode(EventKinds.Counter),
        Operator.OfRepeat(Site, "reclaim_fail repeated", KswapdReclaimFail)
            .ShowingNextOfNode(EventKinds.Counter),
        Operator.OfDrop(Site, "clear_hopeless dropped", KswapdClearHopeless)
            .Showing(NextOfCounter),
        Operator.OfRepeat(Site, "clear_hopeless repeated", KswapdClearHopeless),
        Operator.OfField(Site, "reason of a reset", KswapdClearHopeless, Field.Reason, (c, i, _) => c.Events[i][Field.Reason] == (long)ClearReason.Direct ? (long)ClearReason.Kswapd : (long)ClearReason.Direct),
        Operator.OfField(Site, "failures that a probe read", BalancePgdatExit, Field.KswapdFailures, (c, i, dice) => Another(c.Events[i][Field.KswapdFailures], dice))
            .ShowingNextOfNode(EventKinds.CounterProbes),
        Operator.OfField(Site, "failures that a probe read at entry", BalancePgdatEnter, Field.KswapdFailures, (c, i, dice) => Another(c.Events[i][Field.KswapdFailures], dice))
            .ShowingNextOfNode(EventKinds.CounterProbes),
        Operator.OfField(Targets.Counter, "reason PCP on the last node", KswapdClearHopeless, Field.Reason, (_, _, _) => (long)ClearReason.Pcp)
            .And((c, i) => !c.Capture.Snapshots.Zones.Any(z => z.Node > c.Events[i][Field.Node])),
        Operator.OfField(Targets.Counter, "another node of a failure", KswapdReclaimFail, Field.Node, (c, i, dice) => c.Events[i][Field.Node] + dice.Between(1, 3))
            .ShowingNextOfNode(EventKinds.Counter),
        Operator.OfField(Targets.Counter, "another node of a reset", KswapdClearHopeless, Field.Node, (c, i, dice) => c.Events[i][Field.Node] + dice.Between(1, 3))
            .Showing(NextOfCounter),
        Operator.OfSwap(Targets.Counter, "failure swapped with the end of its run", KswapdReclaimFail, BalancePgdatEnd)
            .ShowingNextOfNode(EventKinds.Kswapd),
        Operator.OfMove(Targets.Counter, "failure moved to another task", KswapdReclaimFail)
            .ShowingNextOfNode(EventKinds.Kswapd),
        WakeupWhileHopeless, AwakeWhileHopeless, HopelessThrottle,
    ];

    // From the 16th failure to the next reset, where both are traced.
    private static MutationOperator WakeupWhileHopeless => new()
    {
        Target = Targets.Site(DecisionSite.WakeupKswapd),
        Name = "wake-up after hopeless",
        At = [DirectReclaimBegin, DirectReclaimEnd],
        Where = IsHopeless,
        Make = (c, i, _) => Edits.Insert(c, i, WakeupKswapd, (Field.Node, 0), (Field.Order, 0)),
    };

    private static MutationOperator AwakeWhileHopeless => new()
    {
        Target = Targets.Site(DecisionSite.PrepareKswapdSleep),
        Name = "kswapd_wake after hopeless",
        At = [DirectReclaimBegin, DirectReclaimEnd, KswapdSleep],
        Where = (c, i) => IsHopeless(c, i) && c.LastOfNode(0, i + 1, EventKinds.Kswapd) is >= 0 and var last && c.Events[last].Kind == KswapdSleep,
        Make = (c, i, _) => Edits.Insert(c, i, c.Events[c.LastOfKind(KswapdSleep, i + 1)].Task, KswapdWake, (Field.Node, 0), (Field.Order, 0)),
    };

    private static MutationOperator HopelessThrottle => new()
    {
        Target = Targets.Counter,
        Name = "throttled for no progress while hopeless",
        At = [DirectReclaimBegin],
        Where = IsHopeless,
        Make = (c, i, _) => Edits.Insert(
            c, i, Throttled, (Field.Node, 0), (Field.UsecTimeout, 4000), (Field.UsectDelayed, 4000), (Field.Reason, c.Capture.Names.Intern("VMSCAN_THROTTLE_NOPROGRESS"u8))),
    };

    private static bool IsHopeless(MutationCapture c, int i) => c.Runs.FailuresBefore(0, i) >= 16 && c.Records(KswapdClearHopeless);

    // Without its reset the node stays hopeless, or counts on: whatever tells either comes first.
    private static IEnumerable<int> NextOfCounter(MutationCapture c, int i) =>
    [
        c.NextOfNode((int)c.Events[i][Field.Node], i, EventKinds.Counter),
        c.NextOfNode((int)c.Events[i][Field.Node], i, WakeupKswapd, KswapdWake),
    ];

    private static long Another(long failures, Fuzz.Dice dice) => Math.Max(0, failures + dice.Pick<long>([-2, -1, 1, 2, 3]));
}
