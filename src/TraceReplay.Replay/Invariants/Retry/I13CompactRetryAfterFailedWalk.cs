using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I13: compaction is asked only after reclaim that got something, and a walk that failed.</summary>
internal sealed class I13CompactRetryAfterFailedWalk() : Invariant(new InvariantInfo
{
    Number = 13,
    Title = "should_compact_retry decides only above order 0, after progress and a failed walk",
    When = "compact_retry comes; its walk and reclaim are judged where they are known",
    Then = "the order is above 0, the direct reclaim before got something, and no zone of the walk passed",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.CompactRetry],
    Places =
    [
        new("__alloc_pages_slowpath", "mm/page_alloc.c", 5317, 4503, 5002, 5009, "if (did_some_progress > 0 && can_compact &&"),
        new("should_compact_retry", "mm/page_alloc.c", 4621, 3805, 4265, 4260, "if (!order)"),
    ],
    Example = new(4, "the zone passed, so reclaim is tried again and compaction not asked", Begin(2), End(32), ZoneEvent(0, 1, order: 2), Compact(2)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        bool known = c.Task is { LastEnded: ReclaimScope.Direct, Scope: ReclaimScope.Outside };
        bool progress = !known || c.Task!.NrReclaimed > 0;
        bool failed = !known || !c.Task!.HasWalk || !c.Task.Walk.Passed;
        long order = e[Field.Order];
        if (!c.Holds(this, order > 0 && progress && failed))
        {
            (string message, string expected, string actual) = order <= 0 ? ("compaction is asked for order 0", "order=1..", "order=0")
                : !progress ? ("compaction is asked after a reclaim that got nothing", "nr_reclaimed=1..", "nr_reclaimed=0")
                : ("compaction is asked after a zone passed", "wmark_check=0", "wmark_check=1");
            c.Break(this, e, message, expected, actual);
        }
    }
}
