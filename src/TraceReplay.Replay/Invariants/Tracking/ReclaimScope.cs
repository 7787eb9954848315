namespace TraceReplay.Replay;

/// <summary>The reclaim that a task is in.</summary>
internal enum ReclaimScope : byte
{
    /// <summary>Nothing was seen of it yet.</summary>
    Unknown,

    /// <summary>In none.</summary>
    Outside,

    /// <summary>Between mm_vmscan_direct_reclaim_begin and _end.</summary>
    Direct,

    /// <summary>Between mm_vmscan_memcg_reclaim_begin and _end.</summary>
    Memcg,

    /// <summary>Between mm_vmscan_node_reclaim_begin and _end.</summary>
    Node,
}
