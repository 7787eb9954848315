namespace TraceReplay.Tests.Oracle;

/// <content>kswapd_clear_hopeless and kswapd_try_clear_hopeless, mm/vmscan.c:7516 and :7529 of 7.2, :7618 and :7631 of 7.3.</content>
internal sealed partial class NaiveKernel
{
    public void KswapdClearHopeless(KernelTask current, KernelNode pgdat, string reason)
    {
        // atomic_xchg
        int was = pgdat.kswapd_failures;
        pgdat.kswapd_failures = 0;
        if (was != 0 && Is(KernelSource.Linux72))
        {
            trace.Event(
                current, $"mm_vmscan_kswapd_clear_hopeless: nid={pgdat.node_id} reason={reason}", new Truth { KswapdFailures = 0 });
        }
    }

    private void KswapdTryClearHopeless(KernelTask current, KernelNode pgdat, int order, int highest_zoneidx)
    {
        if (PgdatBalanced(current, pgdat, order, highest_zoneidx))
        {
            KswapdClearHopeless(current, pgdat, current.kswapd_nid >= 0 ? "KSWAPD" : "DIRECT");
        }
    }
}
