namespace TraceReplay.Model;

/// <summary>
/// <c>pgdat_balanced</c>, mm/vmscan.c:6704 of 6.12.107 and :6861 of 7.2.13: whether one zone up to highest_zoneidx is above its high
/// watermark for the order asked for.
/// </summary>
public static class PgdatBalancedModel
{
    /// <summary>The return value.</summary>
    /// <param name="line">The kernel line.</param>
    /// <param name="zones">The node's zones up to highest_zoneidx.</param>
    /// <param name="order">The order.</param>
    /// <param name="memoryTiering">sysctl_numa_balancing_mode &amp; NUMA_BALANCING_MEMORY_TIERING: the promo watermark counts.</param>
    /// <param name="defragMode">vm.defrag_mode: above order 0 only whole free blocks count, where the line has it.</param>
    public static Tri Evaluate(KernelLine line, ReadOnlySpan<BalanceZone> zones, long order, Tri memoryTiering, Tri defragMode)
    {
        Tri balanced = Tri.False;
        bool anyManaged = false;
        foreach (ref readonly BalanceZone zone in zones)
        {
            if (zone.Managed)
            {
                anyManaged = true;
                Tri inBlocks = line.BalancesInBlocks && order > 0 ? defragMode : Tri.False;
                balanced = Kleene.Or(balanced, IsAboveMark(zone, order, Of(zone.High, zone.Promo, memoryTiering), Of(zone.Free, zone.FreeBlocks, inBlocks)));
            }
        }

        // if (mark == -1) return true: a node without a managed zone needs no balancing.
        return anyManaged ? balanced : Tri.True;
    }

    private static Bounds Of(Bounds otherwise, Bounds chosen, Tri choice) => choice switch
    {
        Tri.True => chosen,
        Tri.False => otherwise,
        _ => otherwise.Hull(chosen),
    };

    // __zone_watermark_ok with alloc_flags 0. It grows with the free pages and falls with the mark, so the two extremes bound it.
    private static Tri IsAboveMark(in BalanceZone zone, long order, Bounds mark, Bounds free)
    {
        Tri best = ZoneWatermarkOkModel.Evaluate(Inputs(zone, order, mark.Min, free.Max));
        Tri worst = ZoneWatermarkOkModel.Evaluate(Inputs(zone, order, mark.Max, free.Min));
        return best == worst ? best : Tri.Unknown;
    }

    private static WatermarkInputs Inputs(in BalanceZone zone, long order, long mark, long free) => new()
    {
        FreePages = free,
        Mark = mark,
        Order = order,
        LowmemReserve = zone.LowmemReserve,
        FreeHighatomic = zone.FreeHighatomic,
        FreeCma = zone.FreeCma,
        AllocFlags = new AllocFlagBounds(AllocFlags.None, AllocFlags.None),
    };
}
