using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I16: a costly order is retried only on request.</summary>
internal sealed class I16CostlyNeedsRetryMayfail() : Invariant(new InvariantInfo
{
    Number = 16,
    Title = "a costly order asks for a retry only with __GFP_RETRY_MAYFAIL",
    When = "a call of should_reclaim_retry for an order above 3 follows a direct reclaim whose mask is known",
    Then = "the mask has __GFP_RETRY_MAYFAIL",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.ReclaimRetryZone],
    Needs = "mm_vmscan_direct_reclaim_begin of the same task, with its mask by names",
    Places = [new("__alloc_pages_slowpath", "mm/page_alloc.c", 5303, 4489, 4979, 4986, "if (costly_order && (!can_compact ||")],
    Example = new(3, "the mask lacks __GFP_RETRY_MAYFAIL", Begin(9), End(0), ZoneEvent(1, 1, order: 9)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Role != WalkRole.First || e[Field.Order] <= ShouldReclaimRetryModel.PageAllocCostlyOrder || (c.Task!.DirectGfp & GfpFlags.Unknown) != 0)
        {
            return;
        }

        if (!c.Holds(this, (c.Task.DirectGfp & GfpFlags.RetryMayfail) != 0))
        {
            c.Break(this, e, $"order {e[Field.Order]} asks for a retry, and its mask lacks __GFP_RETRY_MAYFAIL", "end of the allocation", "reclaim_retry_zone");
        }
    }
}
