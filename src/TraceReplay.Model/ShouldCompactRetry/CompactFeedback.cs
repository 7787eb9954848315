namespace TraceReplay.Model;

/// <summary>What the compact_retry event prints of the result (<c>compact_result_to_feedback</c>, include/trace/events/mmflags.h).</summary>
public enum CompactFeedback : byte
{
    /// <summary>A word that no kernel prints.</summary>
    Unknown = 0,

    /// <summary>COMPACTION_FAILED.</summary>
    Failed = 1,

    /// <summary>COMPACTION_WITHDRAWN.</summary>
    Withdrawn = 2,

    /// <summary>COMPACTION_PROGRESS.</summary>
    Progress = 3,
}
