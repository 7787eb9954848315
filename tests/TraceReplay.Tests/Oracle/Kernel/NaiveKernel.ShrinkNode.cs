namespace TraceReplay.Tests.Oracle;

/// <content>shrink_node, mm/vmscan.c:6260 of 6.1, :5985 of 6.12, :6131 of 7.2, as far as it touches kswapd_failures.</content>
internal sealed partial class NaiveKernel
{
    public IEnumerable<int> ShrinkNode(KernelTask current, KernelNode pgdat, ScanControl sc)
    {
        int before = pgdat.kswapd_failures;
        bool reclaimable = false;
        long nr_reclaimed = sc.nr_reclaimed;

        (long[] lru, long slab) = rest.ShrinkLists(pgdat, sc);
        foreach (long reclaimed in lru)
        {
            yield return rest.Some(200);
            sc.nr_scanned += reclaimed;
            sc.nr_reclaimed += reclaimed;
            TraceLruShrinkInactive(current, pgdat, sc.priority, reclaimed);
        }

        yield return rest.Some(200);
        sc.nr_reclaimed += slab;

        if (sc.nr_reclaimed - nr_reclaimed != 0)
        {
            reclaimable = true;
        }

        if (reclaimable)
        {
            if (Is(KernelSource.Linux72))
            {
                KswapdTryClearHopeless(current, pgdat, sc.order, sc.reclaim_idx);
            }
            else
            {
                pgdat.kswapd_failures = 0;
            }
        }
        else if (Is(KernelSource.Linux612) && sc.cache_trim_mode)
        {
            sc.cache_trim_mode_failed = true;
        }

        if (before != pgdat.kswapd_failures)
        {
            trace.Probe(
                current,
                $"shrink_node: nid={pgdat.node_id} order={sc.order} memcg={(sc.target_mem_cgroup ? 1 : 0)} nr_reclaimed={sc.nr_reclaimed} kswapd_failures_before={before} kswapd_failures_after={pgdat.kswapd_failures}",
                new Truth { KswapdFailures = pgdat.kswapd_failures });
        }
    }

    private void TraceLruShrinkInactive(KernelTask current, KernelNode pgdat, int priority, long nr_reclaimed) => trace.Event(
        current,
        $"mm_vmscan_lru_shrink_inactive: nid={pgdat.node_id} nr_scanned=32 nr_reclaimed={nr_reclaimed} nr_dirty=0 nr_writeback=0 nr_congested=0 nr_immediate=0 nr_activate_anon=0 nr_activate_file=0 nr_ref_keep={32 - nr_reclaimed} nr_unmap_fail=0 priority={priority} flags=RECLAIM_WB_FILE|RECLAIM_WB_ASYNC");
}
