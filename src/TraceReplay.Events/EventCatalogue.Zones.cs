using static TraceReplay.Events.Field;
using static TraceReplay.Events.NumberRange;

namespace TraceReplay.Events;

/// <content>include/trace/events/kmem.h (6.18 and later): what a zone keeps free.</content>
internal static partial class EventCatalogue
{
    private static EventSchema[] Zones() =>
    [
        new(EventKind.SetupPerZoneWmarks, "mm_setup_per_zone_wmarks",
            Must("node_id", Node, Natural), ZoneName("zone name", Field.Zone) with { RawName = Utf8("name") },
            Num("watermark min", WatermarkMin, Unsigned, raw: "watermark_min"), Num("low", WatermarkLow, Unsigned, raw: "watermark_low"),
            Num("high", WatermarkHigh, Unsigned, raw: "watermark_high"), Num("promo", WatermarkPromo, Unsigned, raw: "watermark_promo")),
        new(EventKind.SetupPerZoneLowmemReserve, "mm_setup_per_zone_lowmem_reserve",
            Must("node_id", Node, Natural), ZoneName("zone name", Field.Zone) with { RawName = Utf8("name") },
            ZoneName("upper_zone name", UpperZone) with { RawName = Utf8("upper_name") },
            Num("lowmem_reserve_pages", LowmemReserve, Long, raw: "lowmem_reserve")),
    ];
}
