using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>The words of a compact_retry event (COMPACTION_PRIORITY and COMPACTION_FEEDBACK, include/trace/events/mmflags.h).</summary>
internal static class CompactRetryText
{
    /// <summary>The call that the event shows; false when a field is missing or a word is none of the kernel's.</summary>
    public static bool TryRead(in TraceEvent e, NameTable names, out CompactRetryCall call)
    {
        call = default;
        bool complete = e.Has(Field.Priority) && e.Has(Field.CompactionResult) && e.Has(Field.Retries) && e.Has(Field.MaxRetries) && e.Has(Field.ShouldRetry);
        if (!complete || Priority(names[(int)e[Field.Priority]]) is not CompactPriority priority)
        {
            return false;
        }

        CompactFeedback feedback = Feedback(names[(int)e[Field.CompactionResult]]);
        call = new CompactRetryCall(e[Field.Order], priority, feedback, e[Field.Retries], e[Field.MaxRetries], e[Field.ShouldRetry] != 0);
        return feedback != CompactFeedback.Unknown;
    }

    private static CompactPriority? Priority(string word) => word switch
    {
        "COMPACT_PRIO_SYNC_FULL" => CompactPriority.SyncFull,
        "COMPACT_PRIO_SYNC_LIGHT" => CompactPriority.SyncLight,
        "COMPACT_PRIO_ASYNC" => CompactPriority.Async,
        _ => null,
    };

    private static CompactFeedback Feedback(string word) => word switch
    {
        "failed" => CompactFeedback.Failed,
        "withdrawn" => CompactFeedback.Withdrawn,
        "progress" => CompactFeedback.Progress,
        _ => CompactFeedback.Unknown,
    };
}
