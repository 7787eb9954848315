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
            .ShowingNextOfNode(EventKinds.Counter),
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
            .ShowingNextOfNode(EventKinds.Counter),
        Operator.OfSwap(Targets.Counter, "failure swapped with the end of its run", KswapdReclaimFail, BalancePgdatEnd)
            .ShowingNextOfNode(EventKinds.Kswapd),
        Operator.OfMove(Targets.Counter, "failure moved to another task", KswapdReclaimFail)
            .ShowingNextOfNode(EventKinds.Kswapd),
        Hopeless("wake-up of kswapd while hopeless", WakeupKswapd),
        Hopeless("kswapd awake while hopeless", KswapdWake),
        HopelessThrottle,
    ];

    // From the 16th failure to the next reset, where both are traced.
    private static MutationOperator Hopeless(string name, EventKind kind) => new()
    {
        Target = Targets.Counter,
        Name = name,
        At = kind == KswapdWake ? [KswapdSleep] : [DirectReclaimBegin, DirectReclaimEnd],
        Where = IsHopeless,
        Make = (c, i, _) => Edits.Insert(c, i, kind, (Field.Node, 0), (Field.Order, 0)),
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

    private static long Another(long failures, Fuzz.Dice dice) => Math.Max(0, failures + dice.Pick<long>([-2, -1, 1, 2, 3]));
}
