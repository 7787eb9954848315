using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I34: a run ends as it began, or at order 0.</summary>
internal sealed class I34RunEndsAtItsOrder() : Invariant(new InvariantInfo
{
    Number = 34,
    Title = "a run ends at the order it began with, or at 0, and for the same zones",
    When = "mm_vmscan_balance_pgdat_end comes, and the event of kswapd's loop before it is known",
    Then = "a run has begun; order is that of balance_pgdat_begin or 0, and highest_zoneidx is the same",
    Tolerance = InvariantTolerance.Strict,
    HoldsFor = static line => line.TracesBalanceRuns,
    Events = [EventKind.BalancePgdatEnd],
    Needs = "mm_vmscan_balance_pgdat_begin",
    Places =
    [
        new("kswapd_shrink_node", "mm/vmscan.c", 6977, 6826, 7009, 7111, "sc->order = 0;"),
        new("balance_pgdat", "mm/vmscan.c", 0, 0, 7266, 7368, "trace_mm_vmscan_balance_pgdat_end("),
    ],
    Example = new(3, "the run began at order 0", Wake, Balance, BalanceEnd(5, order: 3)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        // An end right after kswapd_wake lacks its begin, and that is I33's.
        if (c.Node is not { Step: KswapdStep.Begin or KswapdStep.End or KswapdStep.Sleep } node || !c.Kinds.Has(EventKind.BalancePgdatBegin))
        {
            return;
        }

        bool begun = node.Step == KswapdStep.Begin;
        long order = e[Field.Order];
        bool sameOrder = order == 0 || order == node.Order;
        bool sameZones = e[Field.HighestZoneidx] == node.HighestZoneidx || !e.Has(Field.HighestZoneidx);
        if (!c.Holds(this, begun && sameOrder && sameZones))
        {
            (string message, string expected, string actual) = !begun ? ("a run ends that has not begun", "mm_vmscan_balance_pgdat_begin before it", "none")
                : !sameOrder ? ($"a run for order {node.Order} ends at order {order}", $"order={(node.Order == 0 ? "0" : $"0 or {node.Order}")}", $"order={order}")
                : ("a run ends for other zones than it began for", $"highest_zoneidx={c.Names[(int)node.HighestZoneidx]}", $"highest_zoneidx={c.Names[(int)e[Field.HighestZoneidx]]}");
            c.Break(this, e, message, expected, actual);
        }
    }
}
