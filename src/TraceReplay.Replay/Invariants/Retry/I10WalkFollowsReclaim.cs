using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I10: each call of should_reclaim_retry has a direct reclaim before it.</summary>
internal sealed class I10WalkFollowsReclaim() : Invariant(new InvariantInfo
{
    Number = 10,
    Title = "each call of should_reclaim_retry follows a direct reclaim of its own",
    When = "a call of should_reclaim_retry begins, and the task's call before is known",
    Then = "a direct reclaim of the task ended since that call",
    Tolerance = InvariantTolerance.Strict,
    Tolerated = "once a task, a call with the counter of a reclaim with progress: killed while throttle_direct_reclaim held it, "
        + "try_to_free_pages returns 1 without a trace",
    Events = [EventKind.ReclaimRetryZone],
    Needs = "mm_vmscan_direct_reclaim_end of the same task",
    Places =
    [
        new("__alloc_pages_slowpath", "mm/page_alloc.c", 5284, 4470, 4932, 4939, "page = __alloc_pages_direct_reclaim("),
        new("try_to_free_pages", "mm/vmscan.c", 6707, 6552, 6696, 6798, "if (throttle_direct_reclaim(sc.gfp_mask, zonelist, nodemask))"),
    ],
    Example = new(4, "no reclaim lies between the two calls", Begin(), End(0), ZoneEvent(1, 1), ZoneEvent(2, 1)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Role == WalkRole.First)
        {
            c.Holds(this, ok: true);
        }
        else if (c.Role == WalkRole.Unreclaimed)
        {
            bool tolerated = !c.Task!.KilledWhileThrottled && SlowPathTracking.FitsKilledWhileThrottled(e, c.Task);
            if (tolerated)
            {
                c.Tolerate(Quirk.KilledWhileThrottled);
            }

            if (!c.Holds(this, tolerated))
            {
                c.Break(this, e, "a call of should_reclaim_retry without a direct reclaim since the call before", "direct_reclaim_end", "reclaim_retry_zone");
            }
        }
    }
}
