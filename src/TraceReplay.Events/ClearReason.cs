namespace TraceReplay.Events;

/// <summary>Why kswapd_failures was reset: enum kswapd_clear_hopeless_reason (include/linux/mmzone.h, 7.0 and later).</summary>
public enum ClearReason : byte
{
    /// <summary>KSWAPD_CLEAR_HOPELESS_OTHER: <c>demotion_enabled_store</c> and its like.</summary>
    Other = 0,

    /// <summary>KSWAPD_CLEAR_HOPELESS_KSWAPD: kswapd itself found the node balanced.</summary>
    Kswapd = 1,

    /// <summary>KSWAPD_CLEAR_HOPELESS_DIRECT: any reclaim that is not kswapd's, memory.high and proactive reclaim too.</summary>
    Direct = 2,

    /// <summary>KSWAPD_CLEAR_HOPELESS_PCP: pages freed to the buddy lists from a per-CPU list.</summary>
    Pcp = 3,

    /// <summary>A reason TraceReplay does not know.</summary>
    Unknown = 255,
}
