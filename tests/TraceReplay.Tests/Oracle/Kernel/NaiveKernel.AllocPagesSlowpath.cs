using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>
/// __alloc_pages_slowpath of 6.1 (mm/page_alloc.c:5097), 6.12 (:4271) and, by kernel-facts, 6.18, for a caller that may reclaim and
/// whose mask allows compaction. Gfp_mask holds __GFP_DIRECT_RECLAIM, and the task is not PF_MEMALLOC.
/// </content>
internal sealed partial class NaiveKernel
{
    /// <summary>The slow path; at the end, ac.page tells whether there is a page.</summary>
    public IEnumerable<int> AllocPagesSlowpath(KernelTask current, Gfp gfp_mask, int order, AllocContext ac) =>
        Is(KernelSource.Linux72) ? AllocPagesSlowpath72(current, gfp_mask, order, ac) : AllocPagesSlowpath61(current, gfp_mask, order, ac);

#pragma warning disable MA0051 // as long as the kernel's
    private IEnumerable<int> AllocPagesSlowpath61(KernelTask current, Gfp gfp_mask, int order, AllocContext ac)
    {
        bool costly_order = order > PAGE_ALLOC_COSTLY_ORDER;

    restart:
        ac.compaction_retries = 0;
        ac.no_progress_loops = 0;
        ac.compact_result = CompactResult.COMPACT_SKIPPED;
        ac.compact_priority = DEF_COMPACT_PRIORITY;

        int alloc_flags = GfpToAllocFlags(current, gfp_mask, order);
        WakeAllKswapds(current, order, gfp_mask, ac);

        if (ac.page = rest.GetPageFromFreelist(current, order, alloc_flags, ac))
        {
            goto got_pg;
        }

        if ((costly_order || (order > 0 && !ac.migratetype_movable)) && GfpPfmemallocFlags(current, gfp_mask) == 0)
        {
            if (ac.page = rest.DirectCompact(current, order, ac, INIT_COMPACT_PRIORITY, out ac.compact_result))
            {
                goto got_pg;
            }

            if (costly_order && (gfp_mask & Gfp.NORETRY) != 0)
            {
                if (ac.compact_result is CompactResult.COMPACT_SKIPPED or CompactResult.COMPACT_DEFERRED)
                {
                    goto nopage;
                }

                if ((gfp_mask & Gfp.THISNODE) != 0)
                {
                    goto nopage;
                }

                ac.compact_priority = INIT_COMPACT_PRIORITY;
            }
        }

    retry:
        yield return rest.Some(200);
        if (rest.CheckRetry(current))
        {
            goto restart;
        }

        WakeAllKswapds(current, order, gfp_mask, ac);

        int reserve_flags = GfpPfmemallocFlags(current, gfp_mask);
        if (reserve_flags != 0)
        {
            alloc_flags = GfpToAllocFlagsCma(gfp_mask, reserve_flags) | (alloc_flags & ALLOC_KSWAPD);
        }

        if (ac.page = rest.GetPageFromFreelist(current, order, alloc_flags, ac))
        {
            goto got_pg;
        }

        foreach (int time in AllocPagesDirectReclaim(current, gfp_mask, order, alloc_flags, ac))
        {
            yield return time;
        }

        if (ac.page)
        {
            goto got_pg;
        }

        if (ac.page = order > 0 && rest.DirectCompact(current, order, ac, ac.compact_priority, out ac.compact_result))
        {
            goto got_pg;
        }

        if ((gfp_mask & Gfp.NORETRY) != 0)
        {
            goto nopage;
        }

        if (costly_order && (gfp_mask & Gfp.RETRY_MAYFAIL) == 0)
        {
            goto nopage;
        }

        if (RetryReclaim(current, order, ac, alloc_flags))
        {
            goto retry;
        }

        if (ac.did_some_progress > 0 && ShouldCompactRetry(current, ac, order))
        {
            goto retry;
        }

        if (rest.CheckRetry(current))
        {
            goto restart;
        }

        foreach (int time in AllocPagesMayOom(current, gfp_mask, order, ac))
        {
            yield return time;
        }

        if (ac.page)
        {
            goto got_pg;
        }

        if (current.tsk_is_oom_victim && ((alloc_flags & ALLOC_OOM) != 0 || (gfp_mask & Gfp.NOMEMALLOC) != 0))
        {
            goto nopage;
        }

        if (ac.did_some_progress != 0)
        {
            ac.no_progress_loops = 0;
            goto retry;
        }

    nopage:
        if (rest.CheckRetry(current))
        {
            goto restart;
        }

        if ((gfp_mask & Gfp.NOFAIL) != 0)
        {
            if (ac.page = rest.GetPageFromFreelist(current, order, ALLOC_MIN_RESERVE, ac))
            {
                goto got_pg;
            }

            goto retry;
        }

    got_pg:
        yield return rest.Some(20);
    }
#pragma warning restore MA0051

    private bool RetryReclaim(KernelTask current, int order, AllocContext ac, int alloc_flags)
    {
        bool retry = ShouldReclaimRetry(current, order, ac, alloc_flags, ac.did_some_progress > 0, ref ac.no_progress_loops, out bool silent);
        ac.LastReclaim?.SilentCall = silent;
        return retry;
    }
}
