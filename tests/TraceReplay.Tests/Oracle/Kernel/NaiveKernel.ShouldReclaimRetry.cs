using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>should_reclaim_retry, mm/page_alloc.c:4992 of 6.1, :4161 of 6.12, :4637 of 7.2, :4640 of 7.3.</content>
internal sealed partial class NaiveKernel
{
    /// <summary>The function; whether it went out before its zone loop is told apart, for no event shows it.</summary>
    public bool ShouldReclaimRetry(
        KernelTask current, int order, AllocContext ac, int alloc_flags, bool did_some_progress, ref int no_progress_loops, out bool silent)
    {
        bool ret = false;
        silent = false;

        if (did_some_progress && order <= PAGE_ALLOC_COSTLY_ORDER)
        {
            no_progress_loops = 0;
        }
        else
        {
            no_progress_loops++;
        }

        if (no_progress_loops > MAX_RECLAIM_RETRIES)
        {
            silent = true;
            goto @out;
        }

        foreach (KernelZone zone in ac.zonelist)
        {
            long min_wmark = zone.WmarkPages(WMARK_MIN);
            long reclaimable = ZoneReclaimablePages(zone);
            long available = reclaimable;
            available += zone.NR_FREE_PAGES;

            bool wmark = ZoneWatermarkOk(zone, order, min_wmark, ac.highest_zoneidx, alloc_flags, available);
            trace.Event(
                current,
                $"reclaim_retry_zone: node={zone.zone_pgdat.node_id} zone={zone.Name,-8} order={order} reclaimable={reclaimable} available={available} min_wmark={min_wmark} no_progress_loops={no_progress_loops} wmark_check={(wmark ? 1 : 0)}",
                new Truth { NoProgressLoops = no_progress_loops });
            if (wmark)
            {
                ret = true;
                break;
            }
        }

    @out:
        if (!ret)
        {
            return rest.UnreserveHighatomicPageblock(current, ac, force: true);
        }

        return ret;
    }
}
