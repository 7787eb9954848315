using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I03: progress at an order that is not costly resets the counter.</summary>
internal sealed class I03ProgressResetsLoops() : Invariant(new InvariantInfo
{
    Number = 3,
    Title = "progress resets the loop counter up to order 3",
    When = "a call of should_reclaim_retry for an order up to 3 follows a direct reclaim that reclaimed something",
    Then = "no_progress_loops is 0",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.ReclaimRetryZone],
    Needs = "mm_vmscan_direct_reclaim_end of the same task",
    Places =
    [
        new("should_reclaim_retry", "mm/page_alloc.c", 5006, 4175, 4651, 4654, "*no_progress_loops = 0;"),
        new("try_to_free_pages", "mm/vmscan.c", 6715, 6560, 6704, 6806, "trace_mm_vmscan_direct_reclaim_end("),
    ],
    Example = new(3, "32 pages were reclaimed", Begin(), End(32), ZoneEvent(1, 1)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Role != WalkRole.First || c.Task!.NrReclaimed == 0 || e[Field.Order] > ShouldReclaimRetryModel.PageAllocCostlyOrder)
        {
            return;
        }

        long loops = e[Field.NoProgressLoops];
        if (!c.Holds(this, loops == 0))
        {
            c.Break(this, e, $"the reclaim before got {c.Task.NrReclaimed} pages, and the loop counter is {loops}", "no_progress_loops=0", $"no_progress_loops={loops}");
        }
    }
}
