using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>__alloc_pages_slowpath, mm/page_alloc.c:4781 of 7.2, :4784 of 7.3, without defrag_mode.</content>
internal sealed partial class NaiveKernel
{
#pragma warning disable MA0051 // as long as the kernel's
    private IEnumerable<int> AllocPagesSlowpath72(KernelTask current, Gfp gfp_mask, int order, AllocContext ac)
    {
        bool costly_order = order > PAGE_ALLOC_COSTLY_ORDER;
        bool compact_first = false;
        bool can_retry_reserves = true;

    restart:
        ac.compaction_retries = 0;
        ac.no_progress_loops = 0;
        ac.compact_result = CompactResult.COMPACT_SKIPPED;
        ac.compact_priority = DEF_COMPACT_PRIORITY;

        if (costly_order || (order > 0 && !ac.migratetype_movable))
        {
            compact_first = true;
            ac.compact_priority = INIT_COMPACT_PRIORITY;
        }

        int alloc_flags = GfpToAllocFlags(current, gfp_mask, order);

    retry:
        yield return rest.Some(200);
        WakeAllKswapds(current, order, gfp_mask, ac);

        if (ac.page = rest.GetPageFromFreelist(current, order, alloc_flags, ac))
        {
            goto got_pg;
        }

        int reserve_flags = GfpPfmemallocFlags(current, gfp_mask);
        if (reserve_flags != 0)
        {
            alloc_flags = GfpToAllocFlagsCma(gfp_mask, reserve_flags) | (alloc_flags & ALLOC_KSWAPD);
        }

        if ((alloc_flags & ALLOC_CPUSET) == 0 || reserve_flags != 0)
        {
            if (can_retry_reserves)
            {
                can_retry_reserves = false;
                goto retry;
            }
        }

        if (!compact_first)
        {
            foreach (int time in AllocPagesDirectReclaim(current, gfp_mask, order, alloc_flags, ac))
            {
                yield return time;
            }

            if (ac.page)
            {
                goto got_pg;
            }
        }

        if (ac.page = order > 0 && rest.DirectCompact(current, order, ac, ac.compact_priority, out ac.compact_result))
        {
            goto got_pg;
        }

        if (compact_first)
        {
            if ((gfp_mask & Gfp.NORETRY) != 0 && (gfp_mask & Gfp.THISNODE) != 0)
            {
                goto nopage;
            }

            if ((gfp_mask & Gfp.NORETRY) == 0)
            {
                ac.compact_priority = DEF_COMPACT_PRIORITY;
            }

            compact_first = false;
            goto retry;
        }

        if ((gfp_mask & Gfp.NORETRY) != 0)
        {
            goto nopage;
        }

        if (costly_order && (gfp_mask & Gfp.RETRY_MAYFAIL) == 0)
        {
            goto nopage;
        }

        if (rest.CheckRetry(current))
        {
            goto restart;
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
}
