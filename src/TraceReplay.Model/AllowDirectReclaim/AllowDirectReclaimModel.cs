namespace TraceReplay.Model;

/// <summary>
/// <c>allow_direct_reclaim</c>, mm/vmscan.c:6394 of 6.12.107 and :6542 of 7.2.13: whether a task may enter direct reclaim, or first waits
/// for kswapd on pfmemalloc_wait. Nothing traces it.
/// </summary>
public static class AllowDirectReclaimModel
{
    /// <summary>The return value.</summary>
    /// <param name="line">The kernel line.</param>
    /// <param name="hopeless">Whether the node is hopeless.</param>
    /// <param name="zones">The managed zones of the node up to ZONE_NORMAL.</param>
    public static Tri Evaluate(KernelLine line, Tri hopeless, ReadOnlySpan<ReserveZone> zones)
    {
        var reserve = Bounds.Exactly(0);
        var free = Bounds.Exactly(0);
        foreach (ref readonly ReserveZone zone in zones)
        {
            Tri skipped = Skips(line, zone);
            reserve = Add(reserve, zone.Min, skipped);
            free = Add(free, zone.Free, skipped);
        }

        // if (!pfmemalloc_reserve) return true; wmark_ok = free_pages > pfmemalloc_reserve / 2;
        Tri withoutReserve = reserve.Max == 0 ? Tri.True : reserve.Min > 0 ? Tri.False : Tri.Unknown;
        Tri aboveHalf = free.Min > reserve.Max / 2 ? Tri.True : free.Max <= reserve.Min / 2 ? Tri.False : Tri.Unknown;
        return Kleene.Or(hopeless, Kleene.Or(withoutReserve, aboveHalf));
    }

    /// <summary>Whether a zone is left out of both sums.</summary>
    public static Tri Skips(KernelLine line, in ReserveZone zone)
    {
        Tri reclaimable = AboveZero(zone.Reclaimable);
        return line.ReserveSkip == ReserveSkip.NoReclaimablePages
            ? Kleene.Not(reclaimable)
            : Kleene.And(Kleene.Not(reclaimable), AboveZero(zone.Free));
    }

    private static Tri AboveZero(Bounds pages) => pages.Min > 0 ? Tri.True : pages.Max <= 0 ? Tri.False : Tri.Unknown;

    private static Bounds Add(Bounds sum, Bounds zone, Tri skipped) => skipped switch
    {
        Tri.True => sum,
        Tri.False => new Bounds(sum.Min + zone.Min, sum.Max + zone.Max),
        _ => new Bounds(sum.Min, sum.Max + zone.Max),
    };
}
