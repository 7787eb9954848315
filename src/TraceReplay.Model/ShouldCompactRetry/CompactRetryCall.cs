namespace TraceReplay.Model;

/// <summary>One call of <c>should_compact_retry</c> as the compact_retry event shows it.</summary>
/// <param name="Order">The order of the allocation.</param>
/// <param name="Priority">compact_priority before the call.</param>
/// <param name="Feedback">The result of the compaction, as far as the event tells it.</param>
/// <param name="Retries">compaction_retries before the call.</param>
/// <param name="MaxRetries">max_retries.</param>
/// <param name="ShouldRetry">What it returned.</param>
public readonly record struct CompactRetryCall(
    long Order, CompactPriority Priority, CompactFeedback Feedback, long Retries, long MaxRetries, bool ShouldRetry);
