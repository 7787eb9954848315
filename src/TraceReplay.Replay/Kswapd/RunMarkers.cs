namespace TraceReplay.Replay;

/// <summary>The events that stand at the beginning of a balance_pgdat run, in this order as far as they are recorded.</summary>
[Flags]
internal enum RunMarkers : byte
{
    None = 0,

    /// <summary>mm_vmscan_kswapd_wake.</summary>
    Wake = 1 << 0,

    /// <summary>mm_vmscan_balance_pgdat_begin (7.2 and later).</summary>
    Begin = 1 << 1,

    /// <summary>The fentry probe of balance_pgdat.</summary>
    Probe = 1 << 2,
}
