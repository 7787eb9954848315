namespace TraceReplay.Replay;

/// <summary>The kind of inactive list that an mm_vmscan_lru_shrink_inactive speaks of.</summary>
public enum LruList : byte
{
    /// <summary>Anonymous pages: RECLAIM_WB_ANON.</summary>
    Anon,

    /// <summary>Pages of files: RECLAIM_WB_FILE.</summary>
    File,

    /// <summary>The trace does not carry the flags, or they name neither or both.</summary>
    Unknown,
}
