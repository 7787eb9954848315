using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I33: kswapd_wake and balance_pgdat_begin are two statements in a row.</summary>
internal sealed class I33RunFollowsWake() : Invariant(new InvariantInfo
{
    Number = 33,
    Title = "each run begins at once after kswapd_wake, for its order",
    When = "an event of kswapd's loop comes, and the one before it is known",
    Then = "balance_pgdat_begin follows kswapd_wake of the same node and order, and nothing else of the loop follows kswapd_wake",
    Tolerance = InvariantTolerance.Strict,
    HoldsFor = static line => line.TracesBalanceRuns,
    Events = [EventKind.KswapdWake, EventKind.BalancePgdatBegin, EventKind.BalancePgdatEnd, EventKind.KswapdSleep],
    Needs = "both mm_vmscan_kswapd_wake and mm_vmscan_balance_pgdat_begin",
    Places =
    [
        new("kswapd", "mm/vmscan.c", 7415, 7275, 7451, 7553, "trace_mm_vmscan_kswapd_wake("),
        new("balance_pgdat", "mm/vmscan.c", 0, 0, 7071, 7173, "trace_mm_vmscan_balance_pgdat_begin("),
    ],
    Example = new(2, "kswapd was woken for order 3", Kswapd + " mm_vmscan_kswapd_wake: nid=0 order=3", Balance),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        bool recorded = c.Kinds.Has(EventKind.KswapdWake) && c.Kinds.Has(EventKind.BalancePgdatBegin);
        if (!recorded || c.Node is not { Step: not KswapdStep.Unknown } node)
        {
            return;
        }

        bool begins = e.Kind == EventKind.BalancePgdatBegin;
        bool follows = (node.Step == KswapdStep.Wake) == begins;
        bool sameOrder = !begins || !follows || node.Order == e[Field.Order];
        if (!c.Holds(this, follows && sameOrder))
        {
            string before = node.Step.ToString().ToLowerInvariant();
            c.Break(
                this, e, follows ? $"woken for order {node.Order}, kswapd balances for order {e[Field.Order]}" : $"{EventSchema.NameOf(e.Kind)} after {before}",
                follows ? $"order={node.Order}" : begins ? "mm_vmscan_kswapd_wake before it" : "mm_vmscan_balance_pgdat_begin",
                follows ? $"order={e[Field.Order]}" : begins ? $"{before} before it" : EventSchema.NameOf(e.Kind));
        }
    }
}
