using System.Runtime.CompilerServices;
using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>
/// kswapd and kswapd_try_to_sleep, mm/vmscan.c:7349 and :7252 of 6.1, :7210 and :7113 of 6.12, :7390 and :7293 of 7.2.
/// </content>
internal sealed partial class NaiveKernel
{
    private const int HZ_10 = 100_000;

    public IEnumerable<int> Kswapd(KernelTask current, KernelNode pgdat)
    {
        int highest_zoneidx = MAX_NR_ZONES - 1;
        StrongBox<int> returned = new();
        while (true)
        {
            int alloc_order = pgdat.kswapd_order;
            int reclaim_order = alloc_order;
            highest_zoneidx = KswapdHighestZoneidx(pgdat, highest_zoneidx);

        kswapd_try_sleep:
            foreach (int time in KswapdTryToSleep(current, pgdat, reclaim_order, highest_zoneidx))
            {
                yield return time;
            }

            alloc_order = pgdat.kswapd_order;
            highest_zoneidx = KswapdHighestZoneidx(pgdat, highest_zoneidx);
            pgdat.kswapd_order = 0;
            pgdat.kswapd_highest_zoneidx = MAX_NR_ZONES;

            trace.Event(
                current, $"mm_vmscan_kswapd_wake: nid={pgdat.node_id} order={alloc_order}", new Truth { KswapdFailures = pgdat.kswapd_failures });
            foreach (int time in BalancePgdat(current, pgdat, alloc_order, highest_zoneidx, returned))
            {
                yield return time;
            }

            reclaim_order = returned.Value;
            if (reclaim_order < alloc_order)
            {
                goto kswapd_try_sleep;
            }
        }
    }

    private IEnumerable<int> KswapdTryToSleep(KernelTask current, KernelNode pgdat, int reclaim_order, int highest_zoneidx)
    {
        StrongBox<int> remaining = new();

        // prepare_to_wait
        pgdat.kswapd_wait = true;

        if (PrepareKswapdSleep(current, pgdat, reclaim_order, highest_zoneidx))
        {
            foreach (int time in rest.Schedule(pgdat, HZ_10, remaining))
            {
                yield return time;
            }

            if (remaining.Value != 0)
            {
                pgdat.kswapd_highest_zoneidx = KswapdHighestZoneidx(pgdat, highest_zoneidx);
                pgdat.kswapd_order = Math.Max(pgdat.kswapd_order, reclaim_order);
            }

            pgdat.kswapd_wait = true;
        }

        if (remaining.Value == 0 && PrepareKswapdSleep(current, pgdat, reclaim_order, highest_zoneidx))
        {
            trace.Event(current, $"mm_vmscan_kswapd_sleep: nid={pgdat.node_id}", new Truth { KswapdFailures = pgdat.kswapd_failures });
            foreach (int time in rest.Schedule(pgdat, -1, remaining))
            {
                yield return time;
            }
        }

        // finish_wait
        pgdat.kswapd_wait = false;
        yield return rest.Some(100);
    }

    private static int KswapdHighestZoneidx(KernelNode pgdat, int prev_highest_zoneidx) =>
        pgdat.kswapd_highest_zoneidx == MAX_NR_ZONES ? prev_highest_zoneidx : pgdat.kswapd_highest_zoneidx;
}
