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
        new("highatomic reserve between two snapshots", Outcome.Undetermined,
            "nr_free_highatomic moves between the snapshots, and no event tells it: a zone may fail by as much as the reserve can be",
            "mm/page_alloc.c:3172 of 6.12.107, __zone_watermark_unusable_free",
            ["wmark_check turned"],
            m => m.Before[Field.WmarkCheck] == 1 && m.Before[Field.Available] - m.Before[Field.MinWmark] <= ZoneOf(m).MostProtection + ZoneOf(m).MostHighatomic),
        new("free pages that no event carries", Outcome.Undetermined,
            "available is reclaimable and the zone's free pages: no event carries those, and a probe reads them later, when they have moved",
            "mm/page_alloc.c:4207 of 6.12.107",
            ["free pages counted once more"],
            m => m.After[Field.Available] - m.After[Field.Reclaimable] <= ZoneOf(m).Managed),
        new("watermark_boost_factor", Outcome.Undetermined,
            "min_wmark holds the zone's boost, whose bound is a sysctl that nothing records; the flag fits the mark, or a quarter of it, which is what a reserve user needs",
            "mm/page_alloc.c:2056 and :3212 of 6.12.107",
            ["min_wmark far above the zone's"],
            m => m.Before[Field.WmarkCheck] == 0 || m.After[Field.MinWmark] / 4 < m.Before[Field.Available]),
        new("another boost", Outcome.Undetermined,
            "a min_wmark that is not below the zone's own can be boosted by any amount, and no event tells the boost",
            "mm/page_alloc.c:2056 of 6.12.107, boost_watermark",
            ["min_wmark below the zone's", "another zone"],
            m => ZoneReading.Of(m.Capture, (int)m.Before[Field.Node], (Zone)m.After[Field.Zone]).LeastMin is not long least || m.After[Field.MinWmark] >= least),
    ];

    private static ZoneReading ZoneOf(Mutant m) => ZoneReading.Of(m.Capture, (int)m.Before[Field.Node], (Zone)m.Before[Field.Zone]);
}
