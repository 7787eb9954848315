namespace TraceReplay.Tests.Oracle;

/// <summary>enum compact_result (include/linux/compaction.h): what a whole try_to_compact_pages can return.</summary>
internal enum CompactResult
{
    COMPACT_SKIPPED,
    COMPACT_DEFERRED,
    COMPACT_COMPLETE,
    COMPACT_PARTIAL_SKIPPED,
    COMPACT_CONTENDED,
    COMPACT_SUCCESS,
}
