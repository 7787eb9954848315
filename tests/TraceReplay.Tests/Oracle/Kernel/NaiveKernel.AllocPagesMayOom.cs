using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>__alloc_pages_may_oom, mm/page_alloc.c:4456 of 6.1, :3640 of 6.12, :4049 of 7.2, :4044 of 7.3.</content>
internal sealed partial class NaiveKernel
{
    public IEnumerable<int> AllocPagesMayOom(KernelTask current, Gfp gfp_mask, int order, AllocContext ac)
    {
        ac.did_some_progress = 0;

        // mutex_trylock
        if (oom_lock)
        {
            ac.did_some_progress = 1;
            yield return 4000;
            yield break;
        }

        oom_lock = true;
        yield return rest.Some(100);
        ac.page = rest.GetPageFromFreelist(current, order, ALLOC_CPUSET, ac);
        if (ac.page)
        {
            goto @out;
        }

        if (order > PAGE_ALLOC_COSTLY_ORDER)
        {
            goto @out;
        }

        if ((gfp_mask & (Gfp.RETRY_MAYFAIL | Gfp.THISNODE)) != 0)
        {
            goto @out;
        }

        if (ac.highest_zoneidx < ZONE_NORMAL)
        {
            goto @out;
        }

        if (OutOfMemory(current, gfp_mask, order) || (gfp_mask & Gfp.NOFAIL) != 0)
        {
            ac.did_some_progress = 1;
            if ((gfp_mask & Gfp.NOFAIL) != 0)
            {
                ac.page = rest.GetPageFromFreelist(current, order, ALLOC_NO_WATERMARKS, ac);
            }
        }

    @out:
        oom_lock = false;
    }
}
