namespace TraceReplay.Model;

/// <summary>A place in the kernel that decides.</summary>
public enum DecisionSite : byte
{
    /// <summary><c>should_reclaim_retry</c>: the loop counter and the zone walk of one call.</summary>
    ShouldReclaimRetry,

    /// <summary><c>__zone_watermark_ok</c>: one zone of such a call.</summary>
    ZoneWatermarkOk,

    /// <summary><c>kswapd_failures</c>: an increment, or its absence, after a balance_pgdat run; a reset.</summary>
    KswapdFailures,

    /// <summary><c>prepare_kswapd_sleep</c>: kswapd sleeps or goes on.</summary>
    PrepareKswapdSleep,

    /// <summary><c>wakeup_kswapd</c>: an allocation wakes kswapd.</summary>
    WakeupKswapd,
}
