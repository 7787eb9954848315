using TraceReplay.Events;

namespace TraceReplay.Model;

/// <summary>
/// pgdat->kswapd_failures: <c>balance_pgdat</c> increments it, <c>shrink_node</c> resets it, and from MAX_RECLAIM_RETRIES on the node is
/// hopeless. What differs between kernels is in <see cref="KernelLine"/>. The resets outside reclaim are
/// <see cref="FreeFrozenPageCommitModel"/> and <see cref="DemotionEnabledStoreModel"/>.
/// </summary>
public static class KswapdFailuresModel
{
    /// <summary>
    /// Whether a run of <c>balance_pgdat</c> counts as a failure: not when it left through <c>goto out</c> because the node was
    /// balanced, not when it reclaimed anything (mm/vmscan.c:7056 of 6.12.107), and in later kernels not when it was boosted
    /// (:7230 of 7.2.13, <c>!sc.nr_reclaimed &amp;&amp; !boosted</c>). A boosted run goes on although the node is balanced
    /// (<c>if (!nr_boost_reclaim &amp;&amp; balanced) goto out</c>), and without reclaim leaves through the break above the increment:
    /// in earlier kernels a balanced node can fail (seen in zram-retry-6.1).
    /// </summary>
    public static Tri RunFails(KernelLine line, Tri endedBalanced, Tri reclaimed, Tri boosted)
    {
        Tri plain = Kleene.And(Kleene.Not(endedBalanced), Kleene.Not(reclaimed));
        Tri withBoost = line.BoostedRunsDoNotFail ? Tri.False : Kleene.Not(reclaimed);
        return boosted switch
        {
            Tri.False => plain,
            Tri.True => withBoost,
            _ => plain == withBoost ? plain : Tri.Unknown,
        };
    }

    /// <summary>
    /// Whether <c>shrink_node</c> resets the counter after this call: on any reclaim (mm/vmscan.c:6088 of 6.12.107), or only if
    /// <c>pgdat_balanced</c> besides (:6245 of 7.2.13, <c>kswapd_try_clear_hopeless</c>).
    /// </summary>
    public static Tri ShrinkNodeResets(KernelLine line, Tri reclaimed, Tri balanced) => line.Reset == ResetRule.AnyReclaim
        ? reclaimed
        : Kleene.And(reclaimed, balanced);

    /// <summary>
    /// The same for root reclaim of multi-generational lists, which <c>lru_gen_shrink_node</c> ends with a reset of its own
    /// (mm/vmscan.c:5017 of 6.12.107, :5166 of 7.2.13). 6.1 has no such function: there <c>shrink_node</c> resets for both.
    /// </summary>
    public static Tri LruGenShrinkNodeResets(KernelLine line, Tri reclaimed, Tri balanced) =>
        line.HasLruGenShrinkNode ? ShrinkNodeResets(line, reclaimed, balanced) : Tri.False;

    /// <summary>
    /// Whether a reset is traced: only where resets are, and only when it changed something (<c>if (atomic_xchg(…, 0))</c>,
    /// <c>kswapd_clear_hopeless</c>, mm/vmscan.c:7519 of 7.2.13).
    /// </summary>
    public static Tri ResetIsTraced(KernelLine line, CounterSet before) =>
        line.TracesFailures ? before.AtLeast(1) : Tri.False;

    /// <summary>The reason that <c>kswapd_try_clear_hopeless</c> gives (mm/vmscan.c:7533 of 7.2.13): whatever is not kswapd is DIRECT.</summary>
    public static ClearReason ReasonOf(bool byKswapd) => byKswapd ? ClearReason.Kswapd : ClearReason.Direct;

    /// <summary>Whether the node is hopeless: <c>kswapd_failures >= MAX_RECLAIM_RETRIES</c> (<c>kswapd_test_hopeless</c> in 7.2).</summary>
    public static Tri Hopeless(CounterSet failures) => failures.AtLeast(ShouldReclaimRetryModel.MaxReclaimRetries);
}
