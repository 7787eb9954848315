using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I08: what passes lies above the lowest watermark that any task may use.</summary>
internal sealed class I08PassesAboveReserves() : Invariant(new InvariantInfo
{
    Number = 8,
    Title = "a zone that passes has more than a quarter of its min watermark",
    When = "wmark_check is 1",
    Then = "available, less 2^order - 1, is above min_wmark halved twice: __GFP_HIGH and real-time tasks may use half, OOM victims half of "
        + "what is left, and no task that reclaims may use more",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.ReclaimRetryZone],
    Places = [new("__zone_watermark_ok", "mm/page_alloc.c", 4073, 3233, 3632, 3642, "if (free_pages <= min + z->lowmem_reserve[highest_zoneidx])")],
    Example = new(1, "a quarter of 10408 is 2602", ZoneEvent(1, 1, available: 2602)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (e[Field.WmarkCheck] == 0)
        {
            return;
        }

        // The kernel's own arithmetic, which rounds what is left up.
        long min = e[Field.MinWmark];
        min -= min / 2;
        min -= min / 2;
        long due = min + (1L << (int)e[Field.Order]) - 1;
        long available = e[Field.Available];
        if (!c.Holds(this, available > due))
        {
            c.Break(this, e, $"the zone passes with {available} pages, which no task's watermark allows", $"available>{due}", $"available={available}");
        }
    }
}
