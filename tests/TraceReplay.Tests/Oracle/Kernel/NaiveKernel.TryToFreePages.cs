using System.Runtime.CompilerServices;
using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>
/// try_to_free_pages and try_to_free_mem_cgroup_pages with do_try_to_free_pages, mm/vmscan.c:6677 and :6777 of 6.1, :6522 and :6616 of
/// 6.12, :6671 and :6771 of 7.2.
/// </content>
internal sealed partial class NaiveKernel
{
    public IEnumerable<int> TryToFreePages(KernelTask current, AllocContext ac, int order, Gfp gfp_mask)
    {
        ScanControl sc = new() { nr_to_reclaim = SWAP_CLUSTER_MAX, gfp_mask = gfp_mask, reclaim_idx = ac.highest_zoneidx, order = order };

        if (rest.ThrottleDirectReclaim(current, gfp_mask))
        {
            ac.did_some_progress = 1;
            yield break;
        }

        trace.Event(current, $"mm_vmscan_direct_reclaim_begin: order={order} gfp_flags={GfpText.Of(gfp_mask)}{Suffix(current, 0)}");
        StrongBox<long> nr_reclaimed = new();
        foreach (int time in DoTryToFreePages(current, ac.zonelist, sc, nr_reclaimed))
        {
            yield return time;
        }

        trace.Event(current, $"mm_vmscan_direct_reclaim_end: nr_reclaimed={nr_reclaimed.Value}{Suffix(current, 0)}", ac.LastReclaim = new Truth());
        ac.did_some_progress = nr_reclaimed.Value;
    }

    public IEnumerable<int> TryToFreeMemCgroupPages(KernelTask current, KernelZone[] zonelist, Gfp gfp_mask, StrongBox<long> nr_reclaimed)
    {
        ScanControl sc = new()
        {
            nr_to_reclaim = SWAP_CLUSTER_MAX,
            gfp_mask = gfp_mask,
            reclaim_idx = MAX_NR_ZONES - 1,
            target_mem_cgroup = true,
        };

        trace.Event(current, $"mm_vmscan_memcg_reclaim_begin: order=0 gfp_flags={GfpText.Of(gfp_mask)}{Suffix(current, 9)}");
        foreach (int time in DoTryToFreePages(current, zonelist, sc, nr_reclaimed))
        {
            yield return time;
        }

        trace.Event(current, $"mm_vmscan_memcg_reclaim_end: nr_reclaimed={nr_reclaimed.Value}{Suffix(current, 9)}");
    }

    private IEnumerable<int> DoTryToFreePages(KernelTask current, KernelZone[] zonelist, ScanControl sc, StrongBox<long> nr_reclaimed)
    {
        do
        {
            sc.nr_scanned = 0;

            // shrink_zones
            KernelNode? last_pgdat = null;
            foreach (KernelZone zone in zonelist)
            {
                if (zone.zone_pgdat == last_pgdat)
                {
                    continue;
                }

                last_pgdat = zone.zone_pgdat;
                foreach (int time in ShrinkNode(current, zone.zone_pgdat, sc))
                {
                    yield return time;
                }
            }

            if (sc.nr_reclaimed >= sc.nr_to_reclaim)
            {
                break;
            }
        }
        while (--sc.priority >= 0);

        nr_reclaimed.Value = sc.nr_reclaimed;
    }

    // From 7.1 on: pid, memcg_id and an empty %s, include/trace/events/vmscan.h.
    private string Suffix(KernelTask current, int memcg_id) =>
        Is(KernelSource.Linux72) ? FormattableString.Invariant($" pid={current.pid} memcg_id={memcg_id} ") : "";
}
