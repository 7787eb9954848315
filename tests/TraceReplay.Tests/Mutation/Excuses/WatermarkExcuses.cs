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
            m => m.Before[Field.Order] > 0 && m.Before[Field.WmarkCheck] == 0),
    ];
}
