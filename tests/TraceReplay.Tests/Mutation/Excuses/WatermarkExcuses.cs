using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>__zone_watermark_ok and its inputs.</summary>
internal static class WatermarkExcuses
{
    public static Excuse[] All { get; } =
    [
        new("free blocks of the order", Outcome.Undetermined,
            "above order 0 a free block of the order is needed too, and no event carries the free lists",
            "mm/page_alloc.c:3222 of 6.12.107",
            ["wmark_check turned", "available above every mark"],
            m => m.Before[Field.Order] > 0),
        new("the LRU sizes are not recorded", Outcome.Undetermined,
            "reclaimable is the sum of the zone's LRU lists, and available adds its free pages: only the zone_lru probe tells them apart",
            "mm/vmscan.c:368 of 6.12.107, mm/page_alloc.c:4206",
            ["another reclaimable", "free pages counted once more"],
            m => m.Capture.NextOfTask(m.Index, EventKind.ZoneLru, EventKind.ReclaimRetryZone, EventKind.DirectReclaimBegin) is var next
                && (next < 0 || m.Capture.Events[next].Kind != EventKind.ZoneLru)
                && m.After[Field.Available] - m.After[Field.Reclaimable] <= (ZoneReading.Of(m.Capture, (int)m.Before[Field.Node], (Zone)m.Before[Field.Zone]).Managed ?? long.MaxValue)),
    ];
}
