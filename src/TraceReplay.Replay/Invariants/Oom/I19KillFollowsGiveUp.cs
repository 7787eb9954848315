using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I19: the killer comes only when no retry was granted.</summary>
internal sealed class I19KillFollowsGiveUp() : Invariant(new InvariantInfo
{
    Number = 19,
    Title = "a kill follows a walk in which no zone passed, or the 17th loop",
    When = "the allocator's OOM killer marks a task whose reclaim and calls of should_reclaim_retry are known",
    Then = "no zone of its last walk passed; or no zone was shown since its last reclaim, and the walk before was the 16th loop",
    Tolerance = InvariantTolerance.Strict,
    Tolerated = "kills of a cgroup's limit and by sysrq are not checked: the task's last reclaim and the kernel's log tell them",
    Events = [EventKind.MarkVictim],
    Needs = "the scope of the kill: memcg reclaim events, or the kernel's log",
    Places =
    [
        new("__alloc_pages_slowpath", "mm/page_alloc.c", 5333, 4519, 5023, 5030, "page = __alloc_pages_may_oom("),
        new("should_reclaim_retry", "mm/page_alloc.c", 5010, 4179, 4655, 4658, "if (*no_progress_loops > MAX_RECLAIM_RETRIES)"),
    ],
    Example = new(
        6, "the zone passed, so a retry was granted", MemcgBegin(task: "other-9"), MemcgEnd(1, "other-9"),
        Begin(), End(0), ZoneEvent(1, 1), Kill()),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        TaskTrack? task = c.Task;
        if (c.GlobalKill != Tri.True || task is null)
        {
            return;
        }

        if (task.HasWalk)
        {
            if (!c.Holds(this, !task.Walk.Passed))
            {
                c.Break(this, e, "a kill although a zone of the last walk passed", "wmark_check=0 in all zones", "wmark_check=1");
            }
        }
        else if (task.AwaitsWalk && task.WalkEver && task.Loops >= 0)
        {
            // A zonelist or cpuset update (restart) leads to no kill, so the call was made: it shows no zone only in its 17th loop.
            bool counts = task.NrReclaimed == 0 || task.DirectOrder > ShouldReclaimRetryModel.PageAllocCostlyOrder;
            long loops = counts ? task.Loops + 1 : 0;
            if (!c.Holds(this, loops > ShouldReclaimRetryModel.MaxReclaimRetries))
            {
                c.Break(this, e, $"a kill without a walk since the last reclaim, in loop {loops}", "a walk, or loop 17", $"loop {loops}");
            }
        }
    }
}
