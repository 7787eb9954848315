namespace TraceReplay.Model;

/// <summary>
/// <c>should_compact_retry</c>, mm/page_alloc.c:4610 of 6.1.192, :3794 of 6.12.107, :4253 of 7.2.13 (the same rules as 6.12). Order 0 and a
/// task with a fatal signal leave it before the event.
/// </summary>
public static class ShouldCompactRetryModel
{
    /// <summary>MAX_COMPACT_RETRIES; a quarter of it for costly orders.</summary>
    public const int MaxCompactRetries = 16;

    private static readonly CompactResult[] AllResults = Enum.GetValues<CompactResult>();

    /// <summary>The last priority: MIN_COMPACT_COSTLY_PRIORITY, or MIN_COMPACT_PRIORITY.</summary>
    public static CompactPriority MinPriority(long order) =>
        order > ShouldReclaimRetryModel.PageAllocCostlyOrder ? CompactPriority.SyncLight : CompactPriority.SyncFull;

    /// <summary>What the call can return, by what the event tells of its inputs; null for values that no call has.</summary>
    public static Tri? Evaluate(KernelLine line, in CompactRetryCall call)
    {
        bool canBeTrue = false;
        bool canBeFalse = false;
        foreach (CompactResult result in AllResults)
        {
            foreach (bool suitable in (ReadOnlySpan<bool>)[false, true])
            {
                Outcome outcome = Decide(call, result, suitable);
                bool shown = FeedbackOf(line, result) == call.Feedback && outcome.MaxRetries == call.MaxRetries;
                canBeTrue |= shown && outcome.Retry;
                canBeFalse |= shown && !outcome.Retry;
            }
        }

        return (canBeTrue, canBeFalse) switch
        {
            (true, true) => Tri.Unknown,
            (true, false) => Tri.True,
            (false, true) => Tri.False,
            _ => null,
        };
    }

    /// <summary>Priority and retries after the call, for the allocation that goes on with it.</summary>
    public static CompactRetryStates Next(KernelLine line, in CompactRetryCall call)
    {
        CompactRetryStates next = CompactRetryStates.None;
        foreach (CompactResult result in AllResults)
        {
            foreach (bool suitable in (ReadOnlySpan<bool>)[false, true])
            {
                Outcome outcome = Decide(call, result, suitable);
                if (FeedbackOf(line, result) == call.Feedback && outcome.MaxRetries == call.MaxRetries && outcome.Retry == call.ShouldRetry)
                {
                    next = next.Or(CompactRetryStates.Of(outcome.Priority, outcome.Retries));
                }
            }
        }

        return next;
    }

    /// <summary><c>compact_result_to_feedback</c>.</summary>
    public static CompactFeedback FeedbackOf(KernelLine line, CompactResult result) => result switch
    {
        CompactResult.Complete => CompactFeedback.Failed,
        CompactResult.Success => CompactFeedback.Progress,
        CompactResult.Skipped when line.CompactRetry == CompactRetryRule.SkippedIsProgress => CompactFeedback.Progress,
        _ => CompactFeedback.Withdrawn,
    };

    private static Outcome Decide(in CompactRetryCall call, CompactResult result, bool suitable)
    {
        bool costly = call.Order > ShouldReclaimRetryModel.PageAllocCostlyOrder;
        if (result == CompactResult.Skipped)
        {
            // compaction_zonelist_suitable(): whether reclaim can help.
            return new Outcome(suitable, MaxCompactRetries, call.Priority, call.Retries);
        }

        long retries = call.Retries;
        int max = MaxCompactRetries;
        if (result == CompactResult.Success)
        {
            max = costly ? MaxCompactRetries / 4 : MaxCompactRetries;
            if (++retries <= max)
            {
                return new Outcome(true, max, call.Priority, retries);
            }
        }

        return call.Priority > MinPriority(call.Order)
            ? new Outcome(true, max, call.Priority - 1, 0)
            : new Outcome(false, max, call.Priority, retries);
    }

    private readonly record struct Outcome(bool Retry, int MaxRetries, CompactPriority Priority, long Retries);
}
