using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I11: a task that reclaims does not allocate by the slow path.</summary>
internal sealed class I11NoWalkInReclaim() : Invariant(new InvariantInfo
{
    Number = 11,
    Title = "no call of should_reclaim_retry inside a reclaim",
    When = "a zone is looked at by a task whose reclaims are known",
    Then = "the task is in no direct, memcg or node reclaim: those run with PF_MEMALLOC, which leaves the slow path before the call",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.ReclaimRetryZone],
    Needs = "begin and end of the task's reclaims",
    Places =
    [
        new("__alloc_pages_slowpath", "mm/page_alloc.c", 5280, 4466, 4924, 4931, "if (current->flags & PF_MEMALLOC)"),
        new("__perform_reclaim", "mm/page_alloc.c", 4823, 3992, 4454, 4449, "noreclaim_flag = memalloc_noreclaim_save();"),
    ],
    Example = new(2, "the reclaim has not ended", Begin(), ZoneEvent(1, 1), End(0)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Task is { Scope: not ReclaimScope.Unknown } task && !c.Holds(this, c.Role != WalkRole.Inside))
        {
            c.Break(this, e, $"should_reclaim_retry inside a {ReclaimScopes.NameOf(task.Scope)} reclaim of the same task", "end of the reclaim", "reclaim_retry_zone");
        }
    }
}
