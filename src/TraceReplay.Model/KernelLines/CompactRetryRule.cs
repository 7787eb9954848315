namespace TraceReplay.Model;

/// <summary>The two texts of <c>should_compact_retry</c>.</summary>
public enum CompactRetryRule : byte
{
    /// <summary>
    /// mm/page_alloc.c:4610 of 6.1.192: counts before it looks at the result, and compact_result_to_feedback calls a skipped compaction
    /// <c>progress</c>, because compaction_withdrawn() does not hold for it.
    /// </summary>
    SkippedIsProgress,

    /// <summary>:3794 of 6.12.107: counts only after COMPACT_SUCCESS, which alone is <c>progress</c>; a skipped compaction is <c>withdrawn</c>.</summary>
    SuccessIsProgress,
}
