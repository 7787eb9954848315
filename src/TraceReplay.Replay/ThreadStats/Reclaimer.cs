namespace TraceReplay.Replay;

/// <summary>For whom a page is reclaimed.</summary>
public enum Reclaimer : byte
{
    /// <summary>A kswapd, soft limit reclaim included.</summary>
    Kswapd,

    /// <summary>A task between mm_vmscan_direct_reclaim_begin and _end.</summary>
    Direct,

    /// <summary>A task between mm_vmscan_memcg_reclaim_begin and _end.</summary>
    Memcg,

    /// <summary>A task between mm_vmscan_node_reclaim_begin and _end.</summary>
    Node,

    /// <summary>A task of whose reclaim the trace shows no beginning: not recorded, not traced by the kernel, or lost.</summary>
    Other,
}
