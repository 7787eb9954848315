namespace TraceReplay.Model;

/// <summary><c>kswapd_shrink_node</c>, mm/vmscan.c:6795 of 6.12.107 and :6982 of 7.2.13: one pass of a balance_pgdat run.</summary>
public static class KswapdShrinkNodeModel
{
    /// <summary>SWAP_CLUSTER_MAX (include/linux/swap.h), pages.</summary>
    public const long SwapClusterMax = 32;

    /// <summary>sc.nr_to_reclaim: the high watermarks of the managed zones up to reclaim_idx, each at least SWAP_CLUSTER_MAX; pages.</summary>
    public static long NrToReclaim(ReadOnlySpan<long> highWatermarks)
    {
        long sum = 0;
        foreach (long high in highWatermarks)
        {
            sum += Math.Max(high, SwapClusterMax);
        }

        return sum;
    }

    /// <summary>
    /// <c>compact_gap</c> (include/linux/compaction.h), pages: twice the allocation; in 7.2 never more than COMPACT_CLUSTER_MAX, as
    /// kernel-facts has it and the captures of 7.2.13 show (runs of order 9 fall back at 32 pages).
    /// </summary>
    public static long CompactGap(KernelLine line, long order) => Math.Min(2L << (int)order, line.CompactGapCap ?? long.MaxValue);

    /// <summary>
    /// sc.order after a pass: kswapd goes on for order 0 once the run reclaimed the gap that compaction needs
    /// (<c>if (sc->order &amp;&amp; sc->nr_reclaimed >= compact_gap(sc->order))</c>).
    /// </summary>
    /// <param name="line">The kernel line.</param>
    /// <param name="order">sc.order before the pass.</param>
    /// <param name="nrReclaimed">sc.nr_reclaimed of the run so far, pages.</param>
    public static CounterSet OrderAfter(KernelLine line, long order, Bounds nrReclaimed)
    {
        long gap = CompactGap(line, order);
        var kept = CounterSet.Of(order);
        return nrReclaimed.Min >= gap ? CounterSet.Zero
            : nrReclaimed.Max < gap ? kept : kept.Or(CounterSet.Zero);
    }

    /// <summary>
    /// Whether enough was scanned, so that the priority need not rise: <c>sc->nr_scanned >= sc->nr_to_reclaim</c> in 6.1; since 6.12 pages
    /// that were reclaimed beside the scan count too.
    /// </summary>
    /// <param name="line">The kernel line.</param>
    /// <param name="scanned">sc.nr_scanned of this pass.</param>
    /// <param name="reclaimed">What this pass added to sc.nr_reclaimed.</param>
    /// <param name="target">sc.nr_to_reclaim.</param>
    public static Tri ScannedEnough(KernelLine line, Bounds scanned, Bounds reclaimed, long target)
    {
        long least = line.ReclaimCountsAsScan ? Math.Max(scanned.Min, reclaimed.Min) : scanned.Min;
        long most = line.ReclaimCountsAsScan ? Math.Max(scanned.Max, reclaimed.Max) : scanned.Max;
        return least >= target ? Tri.True : most < target ? Tri.False : Tri.Unknown;
    }
}
