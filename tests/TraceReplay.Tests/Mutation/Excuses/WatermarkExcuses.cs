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
            m => !LruRecorded(m)
                && m.After[Field.Available] - m.After[Field.Reclaimable] <= (ZoneReading.Of(m.Capture, (int)m.Before[Field.Node], (Zone)m.Before[Field.Zone]).Managed ?? long.MaxValue)),
    ];

    // The probe line stands just before the event, or just after it.
    private static bool LruRecorded(Mutant m)
    {
        int before = m.Capture.LastOfTask(m.Index, EventKind.ZoneLru, EventKind.ReclaimRetryZone, EventKind.DirectReclaimEnd);
        int after = m.Capture.NextOfTask(m.Index, EventKind.ZoneLru, EventKind.ReclaimRetryZone, EventKind.DirectReclaimBegin);
        return (before >= 0 && m.Capture.Events[before].Kind == EventKind.ZoneLru) || (after >= 0 && m.Capture.Events[after].Kind == EventKind.ZoneLru);
    }
}
