namespace TraceReplay.Replay;

/// <summary>The last event of a node's kswapd that says where in its loop it is.</summary>
internal enum KswapdStep : byte
{
    /// <summary>None was seen.</summary>
    Unknown,

    /// <summary>mm_vmscan_kswapd_wake.</summary>
    Wake,

    /// <summary>mm_vmscan_balance_pgdat_begin.</summary>
    Begin,

    /// <summary>mm_vmscan_balance_pgdat_end.</summary>
    End,

    /// <summary>mm_vmscan_kswapd_sleep.</summary>
    Sleep,
}
