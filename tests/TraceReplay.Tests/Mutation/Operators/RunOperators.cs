using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Events.EventKind;

namespace TraceReplay.Tests;

/// <summary>balance_pgdat: the events of a run, their order, and what they carry.</summary>
internal static class RunOperators
{
    private static readonly string Site = Targets.Site(DecisionSite.BalancePgdat);

    public static MutationOperator[] All { get; } =
    [
        Operator.OfField(Site, "order of balance_pgdat_begin", BalancePgdatBegin, Field.Order, (_, _, dice) => dice.Between(1, 9))
            .ShowingNextOfNode(BalancePgdatEnd),
        Operator.OfField(Site, "order of balance_pgdat_end", BalancePgdatEnd, Field.Order, (c, i, dice) => c.Events[i][Field.Order] + dice.Between(1, 3)),
        Operator.OfField(Site, "order of kswapd_wake", KswapdWake, Field.Order, (c, i, dice) => c.Events[i][Field.Order] + dice.Between(1, 3))
            .And((c, _) => c.Records(BalancePgdatBegin))
            .ShowingNextOfNode(BalancePgdatBegin),
        Operator.OfField(Site, "ret_order of a run", BalancePgdatExit, Field.RetOrder, (c, i, dice) => c.Events[i][Field.Order] + dice.Between(1, 3)),
        Operator.OfField(Targets.KswapdRuns, "a failed run that reclaimed", BalancePgdatEnd, Field.NrReclaimed, (_, _, dice) => dice.Between(1, 64))
            .And((c, i) => FailedBefore(c, i)),
        Operator.OfDrop(Targets.KswapdRuns, "balance_pgdat_begin dropped", BalancePgdatBegin)
            .ShowingNextOfNode(EventKinds.Loop),
        Operator.OfDrop(Targets.KswapdRuns, "balance_pgdat_end dropped", BalancePgdatEnd)
            .Showing(NextOfRun),
        Operator.OfDrop(Targets.KswapdRuns, "kswapd_wake dropped", KswapdWake)
            .And((c, _) => c.Records(BalancePgdatBegin))
            .ShowingNextOfNode(BalancePgdatBegin),
        Operator.OfRepeat(Targets.KswapdRuns, "balance_pgdat_begin repeated", BalancePgdatBegin),
        Operator.OfRepeat(Targets.KswapdRuns, "balance_pgdat_end repeated", BalancePgdatEnd),
        Operator.OfSwap(Targets.KswapdRuns, "wake swapped with begin", KswapdWake, BalancePgdatBegin)
            .ShowingNextOfNode(EventKinds.Loop),
        Operator.OfField(Targets.KswapdRuns, "node of balance_pgdat_begin", BalancePgdatBegin, Field.Node, (c, i, dice) => c.Events[i][Field.Node] + dice.Between(1, 3))
            .ShowingNextOfNode(EventKinds.Loop),
        Operator.OfMove(Targets.KswapdRuns, "kswapd_wake moved to another task", KswapdWake)
            .ShowingNextOfNode(EventKinds.Loop),
        Operator.OfMove(Targets.KswapdRuns, "balance_pgdat_begin moved to another task", BalancePgdatBegin)
            .ShowingNextOfNode(EventKinds.Loop),
        Operator.OfField(Site, "priority of kswapd's reclaim", LruShrinkInactive, Field.Priority, (_, _, dice) => dice.Pick<long>([0, 13, 14]))
            .And((c, i) => c.Capture.Names.KswapdNode(c.Events[i].Task) >= 0),
        Operator.OfField(Site, "priority raised and lowered within a run", LruShrinkInactive, Field.Priority, (c, i, dice) => c.Events[i][Field.Priority] + dice.Between(1, 5) is var p && p <= 12 ? p : c.Events[i][Field.Priority])
            .And((c, i) => PreviousPriority(c, i) == c.Events[i][Field.Priority])
            .ShowingNextOfTask(LruShrinkInactive),
    ];

    // The next of kswapd's loop, or of the pair that lacks its end.
    private static IEnumerable<int> NextOfRun(MutationCapture c, int i) =>
    [
        c.NextOfNode((int)c.Events[i][Field.Node], i, EventKinds.Loop),
        c.NextOfNode((int)c.Events[i][Field.Node], i, BalancePgdatBegin, BalancePgdatEnd),
    ];

    private static bool FailedBefore(MutationCapture c, int end) =>
        c.LastOfNode((int)c.Events[end][Field.Node], end, BalancePgdatBegin, KswapdReclaimFail) is >= 0 and var last && c.Events[last].Kind == KswapdReclaimFail;

    // The priority of kswapd's reclaim before, in the same run and without a look at the balance between.
    private static long PreviousPriority(MutationCapture c, int i)
    {
        if (c.Capture.Names.KswapdNode(c.Events[i].Task) < 0)
        {
            return -1;
        }

        int before = c.LastOfTask(i, [LruShrinkInactive, PgdatBalanced, .. EventKinds.Kswapd, .. EventKinds.CounterProbes]);
        return before >= 0 && c.Events[before].Kind == LruShrinkInactive ? c.Events[before][Field.Priority] : -1;
    }
}
