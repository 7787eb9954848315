using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I36: a reclaim got at least what its parts show.</summary>
internal sealed class I36ReclaimHoldsItsParts() : Invariant(new InvariantInfo
{
    Number = 36,
    Title = "a reclaim got at least what its lists show",
    When = "a direct or memcg reclaim ends whose beginning was seen",
    Then = "nr_reclaimed is at least the sum of mm_vmscan_lru_shrink_inactive within it; slabs add to it, and 1 without any means compaction_ready",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.DirectReclaimEnd, EventKind.MemcgReclaimEnd],
    Needs = "the beginning of the reclaim",
    Places =
    [
        new("do_try_to_free_pages", "mm/vmscan.c", 6515, 6345, 6493, 6595, "return sc->nr_reclaimed;"),
        new("shrink_lruvec", "mm/vmscan.c", 6017, 5819, 5976, 6078, "sc->nr_reclaimed += nr_reclaimed;"),
    ],
    Example = new(4, "the lists gave 12 and 5 pages", Begin(), Shrunk(12), Shrunk(5), End(16)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        ReclaimScope due = e.Kind == EventKind.DirectReclaimEnd ? ReclaimScope.Direct : ReclaimScope.Memcg;
        if (c.Task is not TaskTrack task || task.Scope != due)
        {
            return;
        }

        long reclaimed = e[Field.NrReclaimed];
        if (!c.Holds(this, reclaimed >= task.Shrunk))
        {
            c.Break(this, e, $"the reclaim ends with {reclaimed} pages, and its lists gave {task.Shrunk}", $"nr_reclaimed>={task.Shrunk}", $"nr_reclaimed={reclaimed}");
        }
    }
}
