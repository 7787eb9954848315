using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I05: a counter that grows does so by one.</summary>
internal sealed class I05LoopsCountByOne() : Invariant(new InvariantInfo
{
    Number = 5,
    Title = "the loop counter grows by one, or starts again at 1",
    When = "a call of should_reclaim_retry counts a loop, and the task's call before is known",
    Then = "no_progress_loops is one more than in that call; or 1, in another allocation, after progress of the OOM killer, or after a "
        + "cpuset or zonelist update (restart)",
    Tolerance = InvariantTolerance.Strict,
    Tolerated = "no event marks where an allocation ends, so 1 is always possible",
    Events = [EventKind.ReclaimRetryZone],
    Needs = "mm_vmscan_direct_reclaim_end of the same task",
    Places =
    [
        new("should_reclaim_retry", "mm/page_alloc.c", 5008, 4177, 4653, 4656, "(*no_progress_loops)++;"),
        new("__alloc_pages_slowpath", "mm/page_alloc.c", 5124, 4310, 4818, 4821, "no_progress_loops = 0;"),
    ],
    Example = new(6, "1, and then 3", Begin(), End(0), ZoneEvent(1, 1), Begin(), End(0), ZoneEvent(3, 1)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        long loops = e[Field.NoProgressLoops];
        long order = e[Field.Order];
        if (c.Role != WalkRole.First || loops == 0 || (c.Task!.NrReclaimed > 0 && order <= ShouldReclaimRetryModel.PageAllocCostlyOrder))
        {
            return;
        }

        TaskTrack task = c.Task;
        bool sameAllocation = task.Loops <= 0 || (task.LoopsOrder == order && task.LoopsGfp == task.DirectGfp);
        long before = sameAllocation ? task.Loops : 0;
        if (before >= 0 && !c.Holds(this, loops == before + 1 || loops == 1))
        {
            string due = before == 0 ? "no_progress_loops=1" : $"no_progress_loops=1 or {before + 1}";
            c.Break(this, e, $"the loop counter goes from {before} to {loops}", due, $"no_progress_loops={loops}");
        }
    }
}
