using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>wakeup_kswapd, mm/vmscan.c:7435 of 6.1, :7295 of 6.12, :7471 of 7.2, :7573 of 7.3.</content>
internal sealed partial class NaiveKernel
{
    public void WakeupKswapd(KernelTask current, KernelZone zone, Gfp gfp_flags, int order, int highest_zoneidx)
    {
        if (zone.managed_pages == 0)
        {
            return;
        }

        KernelNode pgdat = zone.zone_pgdat;
        int curr_idx = pgdat.kswapd_highest_zoneidx;

        if (curr_idx == MAX_NR_ZONES || curr_idx < highest_zoneidx)
        {
            pgdat.kswapd_highest_zoneidx = highest_zoneidx;
        }

        if (pgdat.kswapd_order < order)
        {
            pgdat.kswapd_order = order;
        }

        if (!pgdat.kswapd_wait)
        {
            return;
        }

        if (pgdat.kswapd_failures >= MAX_RECLAIM_RETRIES
            || (PgdatBalanced(current, pgdat, order, highest_zoneidx) && !PgdatWatermarkBoosted(pgdat, highest_zoneidx)))
        {
            return;
        }

        trace.Event(
            current,
            $"mm_vmscan_wakeup_kswapd: nid={pgdat.node_id} order={order} gfp_flags={GfpText.Of(gfp_flags)}",
            new Truth { KswapdFailures = pgdat.kswapd_failures });

        // wake_up_interruptible
        pgdat.kswapd_wait = false;
    }

    // wake_all_kswapds, mm/page_alloc.c:4036 of 6.12
    private void WakeAllKswapds(KernelTask current, int order, Gfp gfp_mask, AllocContext ac)
    {
        KernelNode? last_pgdat = null;
        foreach (KernelZone zone in ac.zonelist)
        {
            if (zone.managed_pages == 0)
            {
                continue;
            }

            if (last_pgdat == zone.zone_pgdat)
            {
                continue;
            }

            WakeupKswapd(current, zone, gfp_mask, order, ac.highest_zoneidx);
            last_pgdat = zone.zone_pgdat;
        }
    }
}
