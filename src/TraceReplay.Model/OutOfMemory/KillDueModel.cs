namespace TraceReplay.Model;

/// <summary>
/// Whether the OOM killer's turn had come, from the pages that the report prints: <c>should_reclaim_retry</c> had given up
/// (mm/page_alloc.c:4992 of 6.1.192, :4161 of 6.12.107, :4637 of 7.2.13, :4640 of 7.3~rc7), and the last try of
/// <c>__alloc_pages_may_oom</c> (:4456, :3640, :4049, :4044) found no zone above its high watermark.
/// </summary>
public static class KillDueModel
{
    /// <summary>Whether the zone passes the walk of should_reclaim_retry.</summary>
    /// <param name="line">The kernel line.</param>
    /// <param name="min">The zone's inputs with its min watermark.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="reclaimsAnon">Whether anonymous pages count as reclaimable.</param>
    public static TriOutcome CanRetry(KernelLine line, in WatermarkInputs min, in OomZonePages pages, Tri reclaimsAnon)
    {
        TriOutcome with = Passes(min, pages.Available(line, reclaimsAnon: true));
        TriOutcome without = Passes(min, pages.Available(line, reclaimsAnon: false));
        return reclaimsAnon switch
        {
            Tri.True => with,
            Tri.False => without,
            _ => with.Value == without.Value ? with : TriOutcome.Unknown(MissingInputs.SwapKind),
        };
    }

    /// <summary>Whether the zone's free pages alone pass a watermark.</summary>
    /// <param name="inputs">The zone's inputs.</param>
    /// <param name="free">The free pages.</param>
    public static TriOutcome Passes(in WatermarkInputs inputs, long free)
    {
        WatermarkInputs at = inputs with { FreePages = free };
        Tri passes = ZoneWatermarkOkModel.Evaluate(at);
        return passes == Tri.Unknown ? TriOutcome.Unknown(ZoneWatermarkOkModel.Missing(at)) : TriOutcome.Known(passes == Tri.True);
    }

    /// <summary>
    /// Whether should_reclaim_retry gives up. Where a zone passes, only more than 16 loops without progress make it, and no report tells their number;
    /// above order 0 the allocation then asks should_compact_retry too.
    /// </summary>
    /// <param name="anyZonePasses">Whether a zone that the allocation may use passes.</param>
    /// <param name="order">The order of the allocation.</param>
    public static TriOutcome GivesUp(in TriOutcome anyZonePasses, long? order) => anyZonePasses.Value switch
    {
        Tri.True => TriOutcome.Unknown(MissingInputs.PreviousLoops),
        Tri.Unknown => anyZonePasses,
        _ when order != 0 => TriOutcome.Unknown(MissingInputs.CompactRetriesBefore),
        _ => anyZonePasses with { Value = Tri.True },
    };

    /// <summary>
    /// Whether a charge of the order fails at a cgroup's limit (<c>try_charge_memcg</c>, mm/memcontrol.c:2630 of 6.1.192, :2169 of 6.12.107,
    /// :2595 of 7.2.13). Below it, the cgroup can have been at the limit of memory and swap, or freed pages since.
    /// </summary>
    /// <param name="usageKb">What it uses.</param>
    /// <param name="limitKb">Its limit.</param>
    /// <param name="order">The order of the allocation.</param>
    public static TriOutcome ChargeFails(long? usageKb, long? limitKb, long? order)
    {
        const int KbPerPage = 4;
        long charge = KbPerPage << (int)Math.Clamp(order ?? 0, 0, ShouldReclaimRetryModel.PageAllocCostlyOrder);
        return usageKb is long usage && limitKb is long limit && usage + charge > limit
            ? TriOutcome.Known(value: true)
            : TriOutcome.Unknown(MissingInputs.MemInfo);
    }
}
