using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I07: available is reclaimable and the free pages.</summary>
internal sealed class I07AvailableHoldsReclaimable() : Invariant(new InvariantInfo
{
    Number = 7,
    Title = "available is at least reclaimable",
    When = "a zone is looked at",
    Then = "available is reclaimable plus NR_FREE_PAGES, which is not negative",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.ReclaimRetryZone],
    Places = [new("should_reclaim_retry", "mm/page_alloc.c", 5028, 4202, 4678, 4681, "available += zone_page_state_snapshot(zone, NR_FREE_PAGES);")],
    Example = new(1, "300 pages are reclaimable, and only 200 available", ZoneEvent(1, 0, available: 200, reclaimable: 300)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        long available = e[Field.Available];
        long reclaimable = e[Field.Reclaimable];
        if (!c.Holds(this, (ulong)available >= (ulong)reclaimable))
        {
            c.Break(this, e, $"{available} pages are available, of them {reclaimable} reclaimable", $"available>={reclaimable}", $"available={available}");
        }
    }
}
