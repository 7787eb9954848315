namespace TraceReplay.Replay;

/// <summary>Which of a node's LRU lists shrink_inactive_list took from.</summary>
internal enum LruType : byte
{
    /// <summary>The event does not say.</summary>
    Unknown,

    /// <summary>RECLAIM_WB_ANON.</summary>
    Anon,

    /// <summary>RECLAIM_WB_FILE.</summary>
    File,
}
