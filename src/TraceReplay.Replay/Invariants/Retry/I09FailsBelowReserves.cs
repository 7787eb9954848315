using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I09: what fails at order 0 lies below the watermark and all reserves.</summary>
internal sealed class I09FailsBelowReserves() : Invariant(new InvariantInfo
{
    Number = 9,
    Title = "a zone that fails at order 0 lies below its watermark and reserves",
    When = "wmark_check is 0 at order 0, and a snapshot bounds the zone's reserves",
    Then = "available is at most min_wmark + lowmem_reserve + the most that the highatomic reserve can be",
    Tolerance = InvariantTolerance.Strict,
    Tolerated = "of lowmem_reserve the largest counts; a zone with free CMA pages is not checked",
    Events = [EventKind.ReclaimRetryZone],
    Needs = "zoneinfo (protection:, managed, nr_free_cma)",
    Places =
    [
        new("__zone_watermark_ok", "mm/page_alloc.c", 4073, 3233, 3632, 3642, "if (free_pages <= min + z->lowmem_reserve[highest_zoneidx])"),
        new("__zone_watermark_unusable_free", "mm/page_alloc.c", 4001, 3162, 3561, 3571, "static inline long __zone_watermark_unusable_free("),
    ],
    Example = new(1, "the watermark is 190 pages and the largest reserve 818", ZoneEvent(1, 0, "DMA", available: 1009, min: 190))
    {
        Zoneinfo = "Node 0, zone      DMA\n  pages free     876\n        min      190\n        low      237\n        high     284\n"
            + "        managed  3840\n        protection: (0, 818, 818, 818, 818)\n      nr_free_pages 876\n      nr_free_cma  0\n",
    },
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (e[Field.WmarkCheck] != 0 || e[Field.Order] != 0 || !e.Has(Field.Zone))
        {
            return;
        }

        long reserve = c.Machine.MostReserve((int)e[Field.Node], (Zone)e[Field.Zone]);
        if (reserve < 0)
        {
            return;
        }

        long most = e[Field.MinWmark] + reserve;
        long available = e[Field.Available];
        if (!c.Holds(this, available <= most))
        {
            c.Break(this, e, $"the zone fails with {available} pages, {available - most} more than its watermark and all reserves", $"available<={most}", $"available={available}");
        }
    }
}
