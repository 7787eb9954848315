using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I02: for a costly order the counter grows whatever reclaim did.</summary>
internal sealed class I02CostlyOrderCounts() : Invariant(new InvariantInfo
{
    Number = 2,
    Title = "a costly order always counts a loop",
    When = "a zone is looked at for an order above PAGE_ALLOC_COSTLY_ORDER (3)",
    Then = "no_progress_loops is at least 1: progress does not reset it for such an order",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.ReclaimRetryZone],
    Places = [new("should_reclaim_retry", "mm/page_alloc.c", 5005, 4174, 4650, 4653, "if (did_some_progress && order <= PAGE_ALLOC_COSTLY_ORDER)")],
    Example = new(1, "order 4 is costly, and its counter is 0", ZoneEvent(0, 1, order: 4)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        long order = e[Field.Order];
        if (order <= ShouldReclaimRetryModel.PageAllocCostlyOrder)
        {
            return;
        }

        long loops = e[Field.NoProgressLoops];
        if (!c.Holds(this, loops >= 1))
        {
            c.Break(this, e, $"order {order} is costly, and its loop counter is {loops}", "no_progress_loops=1..16", $"no_progress_loops={loops}");
        }
    }
}
