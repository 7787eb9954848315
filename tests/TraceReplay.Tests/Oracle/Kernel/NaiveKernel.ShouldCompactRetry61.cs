using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>should_compact_retry of 6.1, mm/page_alloc.c:4610.</content>
internal sealed partial class NaiveKernel
{
    private bool ShouldCompactRetry61(KernelTask current, AllocContext ac, int order)
    {
        int max_retries = MAX_COMPACT_RETRIES;
        bool ret = false;
        int retries = ac.compaction_retries;
        int priority = ac.compact_priority;

        if (order == 0)
        {
            return false;
        }

        if (current.fatal_signal_pending)
        {
            return false;
        }

        // compaction_made_progress
        if (ac.compact_result == CompactResult.COMPACT_SUCCESS)
        {
            ac.compaction_retries++;
        }

        // compaction_failed
        if (ac.compact_result == CompactResult.COMPACT_COMPLETE)
        {
            goto check_priority;
        }

        // compaction_needs_reclaim
        if (ac.compact_result == CompactResult.COMPACT_SKIPPED)
        {
            ret = rest.CompactionZonelistSuitable(ac, order);
            goto @out;
        }

        // compaction_withdrawn
        if (ac.compact_result is CompactResult.COMPACT_DEFERRED or CompactResult.COMPACT_CONTENDED or CompactResult.COMPACT_PARTIAL_SKIPPED)
        {
            goto check_priority;
        }

        if (order > PAGE_ALLOC_COSTLY_ORDER)
        {
            max_retries /= 4;
        }

        if (ac.compaction_retries <= max_retries)
        {
            ret = true;
            goto @out;
        }

    check_priority:
        int min_priority = order > PAGE_ALLOC_COSTLY_ORDER ? MIN_COMPACT_COSTLY_PRIORITY : MIN_COMPACT_PRIORITY;

        if (ac.compact_priority > min_priority)
        {
            ac.compact_priority--;
            ac.compaction_retries = 0;
            ret = true;
        }

    @out:
        TraceCompactRetry(current, order, priority, ac.compact_result, retries, max_retries, ret);
        return ret;
    }
}
