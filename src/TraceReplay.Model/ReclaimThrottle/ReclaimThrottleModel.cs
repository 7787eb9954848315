namespace TraceReplay.Model;

/// <summary>
/// <c>reclaim_throttle</c> with <c>skip_throttle_noprogress</c>, mm/vmscan.c:527 and :494 of 6.12.107, :503 and :475 of 7.2.13: the same
/// but for the name of the hopeless test. 6.1 (:1126 and :1093) spares PF_IO_WORKER where later kernels spare PF_USER_WORKER.
/// </summary>
public static class ReclaimThrottleModel
{
    /// <summary>
    /// Whether a wait for NOPROGRESS or CONGESTED is skipped: the node is hopeless, or at most half of what is reclaimable waits to be
    /// written (<c>2 * write_pending &lt;= reclaimable</c>, pages of the whole node).
    /// </summary>
    public static Tri SkipThrottleNoprogress(Tri hopeless, Bounds writePending, Bounds reclaimable)
    {
        Tri fewPending = 2 * writePending.Max <= reclaimable.Min ? Tri.True
            : 2 * writePending.Min > reclaimable.Max ? Tri.False : Tri.Unknown;
        return Kleene.Or(hopeless, fewPending);
    }

    /// <summary>Whether <c>skip_throttle_noprogress</c> is asked for this reason.</summary>
    public static bool AsksForProgress(ThrottleReason reason) => reason is ThrottleReason.Noprogress or ThrottleReason.Congested;

    /// <summary>
    /// Whether kswapd can wait for this reason: <c>consider_reclaim_throttle</c> (:6129 of 6.12.107) and the congestion test of
    /// <c>shrink_node</c> (:6073) leave kswapd out, and for it <c>too_many_isolated</c> is false (:1819; :2351 of 6.1.192, :1826 of
    /// 7.2.13). The one of mm/compaction.c is not: but kswapd leaves compaction to kcompactd, and has PF_MEMALLOC.
    /// </summary>
    public static bool KswapdWaitsFor(ThrottleReason reason) => reason == ThrottleReason.Writeback;

    /// <summary>Whether a task waits at all, and so mm_vmscan_throttled is traced when the wait is over.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="isKswapd">current_is_kswapd().</param>
    /// <param name="isOtherWorker">PF_KTHREAD, or a worker that the line spares; no event tells.</param>
    /// <param name="skips">What skip_throttle_noprogress returns.</param>
    public static Tri Waits(ThrottleReason reason, bool isKswapd, Tri isOtherWorker, Tri skips)
    {
        Tri passes = isKswapd ? Tri.False : isOtherWorker;
        return Kleene.Not(Kleene.Or(passes, AsksForProgress(reason) ? skips : Tri.False));
    }

    /// <summary>usec_timeout: HZ/10 jiffies for WRITEBACK, HZ/50 for ISOLATED, else 1, as <c>jiffies_to_usecs</c> turns them into microseconds.</summary>
    public static long TimeoutUsec(ThrottleReason reason, int hz)
    {
        long jiffies = reason switch
        {
            ThrottleReason.Writeback => hz / 10,
            ThrottleReason.Isolated => hz / 50,
            _ => 1,
        };

        return jiffies * 1_000_000 / hz;
    }

    /// <summary>Whether <c>jiffies_to_usecs</c> gives this for any count of jiffies.</summary>
    public static bool IsWholeJiffies(long usec, int hz)
    {
        const long Second = 1_000_000;
        long jiffies = ((usec * hz) + (Second / 2)) / Second;
        return jiffies * Second / hz == usec;
    }

    /// <summary>usect_delayed: <c>timeout - ret</c> of schedule_timeout, so from nothing to the whole timeout, however late the task ran.</summary>
    public static bool AdmitsDelay(long usecTimeout, long usecDelayed) => usecDelayed >= 0 && usecDelayed <= usecTimeout;
}
