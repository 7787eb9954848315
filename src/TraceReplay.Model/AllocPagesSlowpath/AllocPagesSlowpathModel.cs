using TraceReplay.Events;

namespace TraceReplay.Model;

/// <summary>
/// <c>__alloc_pages_slowpath</c>, mm/page_alloc.c:5097 of 6.1.192, :4271 of 6.12.107, :4781 of 7.2.13, :4784 of 7.3~rc7: which step of it a
/// gfp_mask allows. Each is false only where every reading of the mask forbids it.
/// </summary>
public static class AllocPagesSlowpathModel
{
    /// <summary><c>gfp_compaction_allowed</c> (include/linux/gfp.h): only with __GFP_IO.</summary>
    public static Tri CanCompact(GfpFlags gfp) => Has(gfp, GfpFlags.Io);

    /// <summary>
    /// Whether the path comes to should_reclaim_retry: not with __GFP_NORETRY, and at a costly order only with __GFP_RETRY_MAYFAIL
    /// and where it can compact. The mask passes unchanged from the trace: try_to_free_pages applies the same current_gfp_context.
    /// </summary>
    public static Tri CallsShouldReclaimRetry(GfpFlags gfp, long order)
    {
        Tri loops = Kleene.Not(Has(gfp, GfpFlags.Noretry));
        return order > ShouldReclaimRetryModel.PageAllocCostlyOrder
            ? Kleene.And(loops, Kleene.And(CanCompact(gfp), Has(gfp, GfpFlags.RetryMayfail)))
            : loops;
    }

    /// <summary>
    /// Whether the path comes to direct reclaim: not without __GFP_DIRECT_RECLAIM, and not for a costly order that may neither retry
    /// nor leave its node (__GFP_NORETRY and __GFP_THISNODE), because compaction that failed ends it first.
    /// </summary>
    /// <param name="line">The kernel line.</param>
    /// <param name="gfp">The gfp_mask.</param>
    /// <param name="order">The order that direct reclaim was asked for.</param>
    public static Tri Reclaims(KernelLine line, GfpFlags gfp, long order) =>
        Kleene.And(Has(gfp, GfpFlags.DirectReclaim), Kleene.Not(CompactsOnly(line, gfp, order)));

    private static Tri CompactsOnly(KernelLine line, GfpFlags gfp, long order)
    {
        if (order <= ShouldReclaimRetryModel.PageAllocCostlyOrder)
        {
            // 7.2 has the rule for non-movable orders from 1 on too, but defrag_mode raises the order that reclaim is asked for.
            return Tri.False;
        }

        Tri asked = Kleene.And(CanCompact(gfp), Kleene.And(Has(gfp, GfpFlags.Noretry), Has(gfp, GfpFlags.Thisnode)));
        return Kleene.And(asked, line.Slowpath == SlowpathRule.FirstPass ? Has(gfp, GfpFlags.Movable, elseUnknown: true) : ObeysWatermarks(gfp));
    }

    // !gfp_pfmemalloc_allowed(): an OOM victim, which no event tells, goes past the first compaction.
    private static Tri ObeysWatermarks(GfpFlags gfp) => Has(gfp, GfpFlags.Nomemalloc, elseUnknown: true);

    private static Tri Has(GfpFlags gfp, GfpFlags flag, bool elseUnknown = false)
    {
        if ((gfp & flag) != 0)
        {
            return Tri.True;
        }

        return elseUnknown || (gfp & GfpFlags.Unknown) != 0 ? Tri.Unknown : Tri.False;
    }
}
