using System.Runtime.CompilerServices;
using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>balance_pgdat, mm/vmscan.c:7027 of 6.1, :6877 of 6.12, :7055 of 7.2, :7157 of 7.3.</content>
internal sealed partial class NaiveKernel
{
#pragma warning disable MA0051 // as long as the kernel's
    public IEnumerable<int> BalancePgdat(KernelTask current, KernelNode pgdat, int order, int highest_zoneidx, StrongBox<int> ret_order)
    {
        trace.Probe(
            current,
            $"balance_pgdat_enter: nid={pgdat.node_id} order={order} highest_zoneidx={highest_zoneidx} kswapd_failures={pgdat.kswapd_failures}",
            new Truth { KswapdFailures = pgdat.kswapd_failures });
        bool failed = false;
        long[] zone_boosts = new long[MAX_NR_ZONES];
        ScanControl sc = new() { gfp_mask = Gfp.KERNEL, order = order };

        if (Is(KernelSource.Linux72))
        {
            trace.Event(
                current,
                $"mm_vmscan_balance_pgdat_begin: nid={pgdat.node_id} order={order} highest_zoneidx={pgdat.node_zones[highest_zoneidx].Name,-8}");
        }

        long nr_boost_reclaim = 0;
        for (int i = 0; i <= highest_zoneidx; i++)
        {
            KernelZone zone = pgdat.node_zones[i];
            if (zone.managed_pages == 0)
            {
                continue;
            }

            nr_boost_reclaim += zone.watermark_boost;
            zone_boosts[i] = zone.watermark_boost;
        }

        bool boosted = nr_boost_reclaim != 0;

    restart:
        sc.priority = DEF_PRIORITY;
        do
        {
            yield return rest.Some(300);
            long nr_reclaimed = sc.nr_reclaimed;
            bool raise_priority = true;

            sc.reclaim_idx = highest_zoneidx;

            bool balanced = PgdatBalanced(current, pgdat, sc.order, highest_zoneidx);
            if (!balanced && nr_boost_reclaim != 0)
            {
                nr_boost_reclaim = 0;
                goto restart;
            }

            if (nr_boost_reclaim == 0 && balanced)
            {
                goto @out;
            }

            if (nr_boost_reclaim != 0 && sc.priority == DEF_PRIORITY - 2)
            {
                raise_priority = false;
            }

            sc.nr_scanned = 0;

            foreach (int time in KswapdShrinkNode(current, pgdat, sc))
            {
                yield return time;
            }

            // kswapd_shrink_node's return: from 6.12 on, max(sc->nr_scanned, sc->nr_reclaimed - nr_reclaimed)
            long scanned = Is(KernelSource.Linux612) ? Math.Max(sc.nr_scanned, sc.nr_reclaimed - nr_reclaimed) : sc.nr_scanned;
            if (scanned >= sc.nr_to_reclaim)
            {
                raise_priority = false;
            }

            if (rest.FrozenOrStopped(current))
            {
                break;
            }

            nr_reclaimed = sc.nr_reclaimed - nr_reclaimed;
            nr_boost_reclaim -= Math.Min(nr_boost_reclaim, nr_reclaimed);

            if (nr_boost_reclaim != 0 && nr_reclaimed == 0)
            {
                break;
            }

            if (raise_priority || nr_reclaimed == 0)
            {
                sc.priority--;
            }
        }
        while (sc.priority >= 1);

        if (Is(KernelSource.Linux612) && sc.nr_reclaimed == 0 && sc.priority < 1 && !sc.no_cache_trim_mode && sc.cache_trim_mode_failed)
        {
            sc.no_cache_trim_mode = true;
            goto restart;
        }

        if (sc.nr_reclaimed == 0 && (!Is(KernelSource.Linux72) || !boosted))
        {
            failed = true;
            pgdat.kswapd_failures++;
            if (Is(KernelSource.Linux72))
            {
                trace.Event(
                    current,
                    $"mm_vmscan_kswapd_reclaim_fail: nid={pgdat.node_id} failures={pgdat.kswapd_failures}",
                    new Truth { KswapdFailures = pgdat.kswapd_failures });
            }
        }

    @out:
        if (boosted)
        {
            for (int i = 0; i <= highest_zoneidx; i++)
            {
                KernelZone zone = pgdat.node_zones[i];
                zone.watermark_boost -= Math.Min(zone.watermark_boost, zone_boosts[i]);
            }
        }

        if (Is(KernelSource.Linux72))
        {
            trace.Event(
                current,
                $"mm_vmscan_balance_pgdat_end: nid={pgdat.node_id} order={sc.order} highest_zoneidx={pgdat.node_zones[highest_zoneidx].Name,-8} nr_reclaimed={sc.nr_reclaimed}",
                new Truth { RunFailed = failed, KswapdFailures = pgdat.kswapd_failures });
        }

        trace.Probe(
            current,
            $"balance_pgdat_exit: nid={pgdat.node_id} order={order} ret_order={sc.order} kswapd_failures={pgdat.kswapd_failures}",
            new Truth { RunFailed = failed, KswapdFailures = pgdat.kswapd_failures });
        ret_order.Value = sc.order;
    }
#pragma warning restore MA0051

    // kswapd_shrink_node, mm/vmscan.c:6800 of 6.12, without its return: the caller makes it.
    private IEnumerable<int> KswapdShrinkNode(KernelTask current, KernelNode pgdat, ScanControl sc)
    {
        sc.nr_to_reclaim = 0;
        for (int z = 0; z <= sc.reclaim_idx; z++)
        {
            KernelZone zone = pgdat.node_zones[z];
            if (zone.managed_pages == 0)
            {
                continue;
            }

            sc.nr_to_reclaim += Math.Max(zone.WmarkPages(WMARK_HIGH), SWAP_CLUSTER_MAX);
        }

        foreach (int time in ShrinkNode(current, pgdat, sc))
        {
            yield return time;
        }

        // compact_gap, include/linux/compaction.h:81 of 7.2: min(2UL << order, COMPACT_CLUSTER_MAX)
        long compact_gap = Is(KernelSource.Linux72) ? Math.Min(2L << sc.order, SWAP_CLUSTER_MAX) : 2L << sc.order;
        if (sc.order != 0 && sc.nr_reclaimed >= compact_gap)
        {
            sc.order = 0;
        }
    }
}
