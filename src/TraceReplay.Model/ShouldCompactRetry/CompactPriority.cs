namespace TraceReplay.Model;

/// <summary><c>enum compact_priority</c> (include/linux/compaction.h): a lower value tries harder.</summary>
public enum CompactPriority : byte
{
    /// <summary>COMPACT_PRIO_SYNC_FULL, the last one of orders up to 3 (MIN_COMPACT_PRIORITY).</summary>
    SyncFull = 0,

    /// <summary>COMPACT_PRIO_SYNC_LIGHT: the first one (DEF_COMPACT_PRIORITY), and the last one of costly orders.</summary>
    SyncLight = 1,

    /// <summary>COMPACT_PRIO_ASYNC (INIT_COMPACT_PRIORITY): only where no retry follows.</summary>
    Async = 2,
}
