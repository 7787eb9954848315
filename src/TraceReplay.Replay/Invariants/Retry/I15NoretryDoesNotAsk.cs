using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I15: __GFP_NORETRY fails after one round.</summary>
internal sealed class I15NoretryDoesNotAsk() : Invariant(new InvariantInfo
{
    Number = 15,
    Title = "__GFP_NORETRY never asks for a retry",
    When = "a call of should_reclaim_retry follows a direct reclaim whose mask is known",
    Then = "the mask has no __GFP_NORETRY: with it the slow path ends before the call",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.ReclaimRetryZone],
    Needs = "mm_vmscan_direct_reclaim_begin of the same task, with its mask by names",
    Places = [new("__alloc_pages_slowpath", "mm/page_alloc.c", 5296, 4482, 4972, 4979, "if (gfp_mask & __GFP_NORETRY)")],
    Example = new(3, "the mask has __GFP_NORETRY", Begin(gfp: Movable + "|__GFP_NORETRY"), End(0), ZoneEvent(1, 1)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Role == WalkRole.First && (c.Task!.DirectGfp & GfpFlags.Unknown) == 0 && !c.Holds(this, (c.Task.DirectGfp & GfpFlags.Noretry) == 0))
        {
            c.Break(this, e, "a call of should_reclaim_retry for a mask with __GFP_NORETRY", "end of the allocation", "reclaim_retry_zone");
        }
    }
}
