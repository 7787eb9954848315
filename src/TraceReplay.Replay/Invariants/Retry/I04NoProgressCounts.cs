using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I04: without progress the counter grows.</summary>
internal sealed class I04NoProgressCounts() : Invariant(new InvariantInfo
{
    Number = 4,
    Title = "reclaim without progress counts a loop",
    When = "a call of should_reclaim_retry follows a direct reclaim that reclaimed nothing",
    Then = "no_progress_loops is at least 1",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.ReclaimRetryZone],
    Needs = "mm_vmscan_direct_reclaim_end of the same task",
    Places =
    [
        new("should_reclaim_retry", "mm/page_alloc.c", 5008, 4177, 4653, 4656, "(*no_progress_loops)++;"),
        new("try_to_free_pages", "mm/vmscan.c", 6715, 6560, 6704, 6806, "trace_mm_vmscan_direct_reclaim_end("),
    ],
    Example = new(3, "nothing was reclaimed", Begin(), End(0), ZoneEvent(0, 1)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Role == WalkRole.First && c.Task!.NrReclaimed == 0 && !c.Holds(this, e[Field.NoProgressLoops] >= 1))
        {
            c.Break(this, e, "the reclaim before got nothing, and the loop counter is 0", "no_progress_loops=1..16", "no_progress_loops=0");
        }
    }
}
