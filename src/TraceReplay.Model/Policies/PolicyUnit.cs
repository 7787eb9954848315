namespace TraceReplay.Model;

/// <summary>What a value of a policy's expression is measured in. Only what has the same unit can be added, compared or given for the other.</summary>
public enum PolicyUnit : byte
{
    /// <summary>A number without a unit: a counter, an order, a ratio.</summary>
    Number,

    /// <summary>True, false or unknown.</summary>
    Truth,

    /// <summary>Pages of 4 KiB.</summary>
    Pages,

    /// <summary>Bytes.</summary>
    Bytes,

    /// <summary>Hundredths, held as the number before the sign: 1% of 700 pages is 7 pages, which a fraction of 1 would miss by a little.</summary>
    Percent,

    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>One of the reasons for a reset: <c>KSWAPD</c>, <c>DIRECT</c>, <c>PCP</c>, <c>OTHER</c>.</summary>
    Reason,

    /// <summary>A zone by its name: <c>DMA</c>, <c>DMA32</c>, <c>Normal</c>, <c>HighMem</c>, <c>Movable</c>, <c>Device</c>.</summary>
    Zone,

    /// <summary>One of the words that a parameter lists.</summary>
    Choice,
}
