using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>prepare_kswapd_sleep, mm/vmscan.c:6908 of 6.1, :6756 of 6.12, :6943 of 7.2, :7045 of 7.3.</content>
internal sealed partial class NaiveKernel
{
    public bool PrepareKswapdSleep(KernelTask current, KernelNode pgdat, int order, int highest_zoneidx)
    {
        bool sleep = Prepare();
        trace.Probe(
            current,
            $"prepare_kswapd_sleep: nid={pgdat.node_id} order={order} highest_zoneidx={highest_zoneidx} sleep={(sleep ? 1 : 0)} kswapd_failures={pgdat.kswapd_failures}",
            new Truth { KswapdFailures = pgdat.kswapd_failures });
        return sleep;

        bool Prepare()
        {
            if (pgdat.kswapd_failures >= MAX_RECLAIM_RETRIES)
            {
                return true;
            }

            if (PgdatBalanced(current, pgdat, order, highest_zoneidx))
            {
                return true;
            }

            return false;
        }
    }
}
