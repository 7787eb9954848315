using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I38: what is taken was scanned.</summary>
internal sealed class I38TakenOfScanned() : Invariant(new InvariantInfo
{
    Number = 38,
    Title = "no more is taken or reclaimed than was scanned",
    When = "mm_vmscan_lru_isolate comes; or mm_vmscan_lru_shrink_inactive on a machine without the multi-generational LRU",
    Then = "nr_taken is at most nr_scanned; nr_reclaimed is at most nr_scanned",
    Tolerance = InvariantTolerance.Strict,
    Tolerated = "nr_reclaimed is not checked where lru_gen/enabled does not say that the classic lists are in use",
    Events = [EventKind.LruIsolate, EventKind.LruShrinkInactive],
    Needs = "lru_gen/enabled, or mm_vmscan_lru_isolate",
    Places =
    [
        new("isolate_lru_folios", "mm/vmscan.c", 2262, 1731, 1738, 1740, "nr_taken += nr_pages;"),
        new("isolate_lru_folios", "mm/vmscan.c", 2226, 1695, 1699, 1701, "total_scan += nr_pages;"),
        new("shrink_inactive_list", "mm/vmscan.c", 2564, 2035, 2041, 2043, "trace_mm_vmscan_lru_shrink_inactive("),
    ],
    Example = new(1, "33 of 32", Isolated(33)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        bool isolates = e.Kind == EventKind.LruIsolate;
        if (!isolates && !c.HasClassicLists)
        {
            return;
        }

        long part = e[isolates ? Field.NrTaken : Field.NrReclaimed];
        long scanned = e[Field.NrScanned];
        if (!c.Holds(this, part <= scanned))
        {
            string name = isolates ? "nr_taken" : "nr_reclaimed";
            c.Break(this, e, $"{name}={part} of {scanned} pages scanned", $"{name}<={scanned}", $"{name}={part}");
        }
    }
}
