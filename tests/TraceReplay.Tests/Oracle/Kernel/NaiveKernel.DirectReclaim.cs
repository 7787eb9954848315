namespace TraceReplay.Tests.Oracle;

/// <content>__alloc_pages_direct_reclaim with __perform_reclaim, mm/page_alloc.c:4835 of 6.1, :4004 of 6.12, :4476 of 7.2.</content>
internal sealed partial class NaiveKernel
{
    private IEnumerable<int> AllocPagesDirectReclaim(KernelTask current, Gfp gfp_mask, int order, int alloc_flags, AllocContext ac)
    {
        ac.page = false;
        bool drained = false;
        foreach (int time in TryToFreePages(current, ac, order, gfp_mask))
        {
            yield return time;
        }

        if (ac.did_some_progress == 0)
        {
            yield break;
        }

    retry:
        yield return rest.Some(50);
        ac.page = rest.GetPageFromFreelist(current, order, alloc_flags, ac);
        if (!ac.page && !drained)
        {
            rest.UnreserveHighatomicPageblock(current, ac, force: false);
            drained = true;
            goto retry;
        }
    }
}
