using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>should_compact_retry, mm/page_alloc.c:3794 of 6.12, :4253 of 7.2, :4248 of 7.3.</content>
internal sealed partial class NaiveKernel
{
    public bool ShouldCompactRetry(KernelTask current, AllocContext ac, int order)
    {
        if (!Is(KernelSource.Linux612))
        {
            return ShouldCompactRetry61(current, ac, order);
        }

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

        if (ac.compact_result == CompactResult.COMPACT_SKIPPED)
        {
            ret = rest.CompactionZonelistSuitable(ac, order);
            goto @out;
        }

        if (ac.compact_result == CompactResult.COMPACT_SUCCESS)
        {
            if (order > PAGE_ALLOC_COSTLY_ORDER)
            {
                max_retries /= 4;
            }

            if (++ac.compaction_retries <= max_retries)
            {
                ret = true;
                goto @out;
            }
        }

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

    // trace_compact_retry: enum compact_priority by name, the result as compact_result_to_feedback tells it (mmflags.h). In 6.1 what is
    // neither failed nor withdrawn is progress, and a compaction that was skipped is neither.
    private void TraceCompactRetry(KernelTask current, int order, int priority, CompactResult result, int retries, int max_retries, bool ret)
    {
        string name = priority switch
        {
            COMPACT_PRIO_SYNC_FULL => "COMPACT_PRIO_SYNC_FULL",
            COMPACT_PRIO_SYNC_LIGHT => "COMPACT_PRIO_SYNC_LIGHT",
            _ => "COMPACT_PRIO_ASYNC",
        };
        string feedback = result switch
        {
            CompactResult.COMPACT_SUCCESS => "progress",
            CompactResult.COMPACT_COMPLETE => "failed",
            CompactResult.COMPACT_SKIPPED when !Is(KernelSource.Linux612) => "progress",
            _ => "withdrawn",
        };
        trace.Event(
            current,
            $"compact_retry: order={order} priority={name} compaction_result={feedback} retries={retries} max_retries={max_retries} should_retry={(ret ? 1 : 0)}");
    }
}
