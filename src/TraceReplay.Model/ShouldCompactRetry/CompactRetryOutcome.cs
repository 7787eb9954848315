namespace TraceReplay.Model;

/// <summary>What one compact_result leads to in <c>should_compact_retry</c>.</summary>
/// <param name="ShouldRetry">What it returns.</param>
/// <param name="MaxRetries">max_retries as the event prints it.</param>
/// <param name="Priority">compact_priority afterwards.</param>
/// <param name="Retries">compaction_retries afterwards.</param>
/// <param name="Branch">The branch that was taken.</param>
internal readonly record struct CompactRetryOutcome(bool ShouldRetry, int MaxRetries, CompactPriority Priority, long Retries, Branch Branch);
