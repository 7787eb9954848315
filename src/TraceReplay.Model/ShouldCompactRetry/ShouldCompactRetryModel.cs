namespace TraceReplay.Model;

/// <summary>
/// <c>should_compact_retry</c>, mm/page_alloc.c:4610 of 6.1.192, :3794 of 6.12.107, :4253 of 7.2.13 (the same rules as 6.12). Order 0 and a
/// task with a fatal signal leave it before the event.
/// </summary>
public static class ShouldCompactRetryModel
{
    /// <summary>MAX_COMPACT_RETRIES; a quarter of it for costly orders.</summary>
    public const int MaxCompactRetries = 16;

    // Each result, and for a skipped compaction what compaction_zonelist_suitable() can return.
    private static readonly (CompactResult Result, bool Suitable)[] Cases =
    [
        (CompactResult.Skipped, false), (CompactResult.Skipped, true), (CompactResult.Withdrawn, false), (CompactResult.Complete, false),
        (CompactResult.Success, false),
    ];

    /// <summary>The last priority: MIN_COMPACT_COSTLY_PRIORITY, or MIN_COMPACT_PRIORITY.</summary>
    public static CompactPriority MinPriority(long order) =>
        order > ShouldReclaimRetryModel.PageAllocCostlyOrder ? CompactPriority.SyncLight : CompactPriority.SyncFull;

    /// <summary>
    /// What compaction_retries can be before a call at a priority. One success more than MAX_COMPACT_RETRIES raises the priority and
    /// begins at 0 (mm/page_alloc.c:4681 of 6.1.192, :3850 of 6.12.107, :4311 of 7.2.13); at the last priority the count goes on.
    /// </summary>
    public static CounterSet RetriesBefore(CompactPriority priority, long order) =>
        priority > MinPriority(order) ? CounterSet.UpTo(MaxCompactRetries) : CounterSet.Any;

    /// <summary>What the call can return, by what the event tells of its inputs; null for a max_retries that no such call has.</summary>
    public static Tri? Evaluate(KernelLine line, in CompactRetryCall call)
    {
        bool canBeTrue = false;
        bool canBeFalse = false;
        foreach ((CompactResult result, bool suitable) in Cases)
        {
            CompactRetryOutcome outcome = Decide(call, result, suitable);
            bool shown = FeedbackOf(line, result) == call.Feedback && outcome.MaxRetries == call.MaxRetries;
            canBeTrue |= shown && outcome.ShouldRetry;
            canBeFalse |= shown && !outcome.ShouldRetry;
        }

        return (canBeTrue, canBeFalse) switch
        {
            (true, true) => Tri.Unknown,
            (true, false) => Tri.True,
            (false, true) => Tri.False,
            _ => null,
        };
    }

    /// <summary>What max_retries can be with this feedback.</summary>
    public static CounterSet MaxRetries(KernelLine line, in CompactRetryCall call)
    {
        CounterSet max = default;
        foreach ((CompactResult result, bool suitable) in Cases)
        {
            max = FeedbackOf(line, result) == call.Feedback ? max.Or(CounterSet.Of(Decide(call, result, suitable).MaxRetries)) : max;
        }

        return max;
    }

    /// <summary>Priority and retries after the call, for the allocation that goes on with it, and the branch where it is the only one.</summary>
    public static CompactRetryStates Next(KernelLine line, in CompactRetryCall call, out Branch? branch)
    {
        CompactRetryStates next = CompactRetryStates.None;
        branch = null;
        bool several = false;
        foreach ((CompactResult result, bool suitable) in Cases)
        {
            CompactRetryOutcome outcome = Decide(call, result, suitable);
            if (FeedbackOf(line, result) == call.Feedback && outcome.MaxRetries == call.MaxRetries && outcome.ShouldRetry == call.ShouldRetry)
            {
                next = next.Or(CompactRetryStates.Of(outcome.Priority, outcome.Retries));
                several |= branch is not null && branch != outcome.Branch;
                branch = outcome.Branch;
            }
        }

        branch = several ? null : branch;
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

    private static CompactRetryOutcome Decide(in CompactRetryCall call, CompactResult result, bool suitable)
    {
        if (result == CompactResult.Skipped)
        {
            return new CompactRetryOutcome(suitable, MaxCompactRetries, call.Priority, call.Retries, Branch.CompactSkipped);
        }

        long retries = call.Retries;
        int max = MaxCompactRetries;
        if (result == CompactResult.Success)
        {
            max = call.Order > ShouldReclaimRetryModel.PageAllocCostlyOrder ? MaxCompactRetries / 4 : MaxCompactRetries;
            if (++retries <= max)
            {
                return new CompactRetryOutcome(true, max, call.Priority, retries, Branch.CompactCounts);
            }
        }

        return call.Priority > MinPriority(call.Order)
            ? new CompactRetryOutcome(true, max, call.Priority - 1, 0, Branch.CompactRaises)
            : new CompactRetryOutcome(false, max, call.Priority, retries, Branch.CompactFails);
    }
}
