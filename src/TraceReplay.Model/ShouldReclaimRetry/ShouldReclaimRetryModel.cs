namespace TraceReplay.Model;

/// <summary>
/// <c>should_reclaim_retry</c>, mm/page_alloc.c:4161 of 6.12.107, and :4637 of 7.2.13, where it is the same text.
/// </summary>
public static class ShouldReclaimRetryModel
{
    /// <summary>MAX_RECLAIM_RETRIES, mm/internal.h.</summary>
    public const int MaxReclaimRetries = 16;

    /// <summary>PAGE_ALLOC_COSTLY_ORDER, include/linux/mmzone.h.</summary>
    public const int PageAllocCostlyOrder = 3;

    /// <summary>
    /// no_progress_loops after the first statement of the function: 0 after progress at an order that is not costly, else one more.
    /// </summary>
    /// <param name="before">What the counter can have been before the call.</param>
    /// <param name="didSomeProgress">Whether this round's direct reclaim reclaimed anything.</param>
    /// <param name="order">The order of the allocation.</param>
    public static CounterSet NoProgressLoops(CounterSet before, Tri didSomeProgress, long order)
    {
        if (order > PageAllocCostlyOrder || didSomeProgress == Tri.False)
        {
            return before.Increment();
        }

        return didSomeProgress == Tri.True ? CounterSet.Zero : CounterSet.Zero.Or(before.Increment());
    }

    /// <summary>Whether the function goes out before it looks at a zone, and so without a reclaim_retry_zone event.</summary>
    public static Tri GoesOutBeforeZoneLoop(CounterSet noProgressLoops) => noProgressLoops.AtLeast(MaxReclaimRetries + 1);

    /// <summary>
    /// What the counter can have been before the next call of the same task: the same, when the allocation goes on; 0 when it
    /// ended (<c>__alloc_pages_slowpath</c> starts at 0), or when the OOM killer made progress (:4531, <c>no_progress_loops = 0</c>).
    /// The trace marks none of these.
    /// </summary>
    public static CounterSet BeforeNextCall(long noProgressLoops) => CounterSet.Of(noProgressLoops).Or(CounterSet.Zero);
}
