namespace TraceReplay.Model;

/// <summary>
/// <c>__zone_watermark_ok</c> with <c>__zone_watermark_unusable_free</c>, mm/page_alloc.c:3189 and :3162 of 6.12.107; the same text in
/// 6.1.192 (:4029, but for <see cref="HighatomicRule"/>), 7.2.13 (:3588) and 7.3~rc7 (:3598). Inputs that a trace leaves open are bounds, and the result is unknown when they straddle the mark.
/// </summary>
public static class ZoneWatermarkOkModel
{
    /// <summary>Whether the zone passes.</summary>
    public static Tri Evaluate(in WatermarkInputs inputs) => Kleene.And(IsAboveMark(inputs), HasBlock(inputs));

    /// <summary>Whether the usable free pages exceed the mark and the reserve, which is all that order 0 needs.</summary>
    public static Tri IsAboveMark(in WatermarkInputs inputs) => Limits(inputs).IsAbove(inputs.FreePages);

    /// <summary>The free pages that the mark and the reserve ask for: the same inputs but for <see cref="WatermarkInputs.FreePages"/> have the same.</summary>
    public static WatermarkLimits Limits(in WatermarkInputs inputs)
    {
        (long unusableMin, long unusableMax) = Unusable(inputs);
        long markMin = MinMark(inputs.Mark, inputs.AllocFlags.Possible) + inputs.LowmemReserve.Min;
        long markMax = MinMark(inputs.Mark, inputs.AllocFlags.Certain) + inputs.LowmemReserve.Max;

        // if (free_pages <= min + z->lowmem_reserve[highest_zoneidx]) return false;
        return new WatermarkLimits(markMin + unusableMin, markMax + unusableMax);
    }

    /// <summary>The inputs that are not exactly known, for an evaluation that came out unknown.</summary>
    public static MissingInputs Missing(in WatermarkInputs inputs)
    {
        AllocFlagBounds flags = inputs.AllocFlags;
        MissingInputs missing = HasBlock(inputs) == Tri.Unknown ? MissingInputs.FreeArea : MissingInputs.None;
        missing |= inputs.LowmemReserve.IsExact ? 0 : MissingInputs.LowmemReserve;
        missing |= inputs.FreeHighatomic.IsExact ? 0 : MissingInputs.FreeHighatomic;
        missing |= inputs.FreeCma.IsExact || (flags.Certain & AllocFlags.Cma) != 0 ? 0 : MissingInputs.FreeCma;
        return missing | (flags.Certain == flags.Possible ? 0 : MissingInputs.AllocFlags);
    }

    // Above order 0 a free block of the order is needed too, and no event carries the free lists.
    private static Tri HasBlock(in WatermarkInputs inputs) => inputs.Order == 0
        ? Tri.True
        : inputs.FreeArea?.Has(inputs.Order, inputs.AllocFlags) ?? Tri.Unknown;

    private static (long Min, long Max) Unusable(in WatermarkInputs inputs)
    {
        AllocFlagBounds flags = inputs.AllocFlags;
        long request = (1L << (int)inputs.Order) - 1;
        long highatomicMin = (flags.Possible & AllocFlags.AllReserves) != 0 ? 0 : inputs.FreeHighatomic.Min;
        long highatomicMax = (flags.Certain & AllocFlags.AllReserves) != 0 ? 0 : inputs.FreeHighatomic.Max;
        long cmaMin = (flags.Possible & AllocFlags.Cma) != 0 ? 0 : inputs.FreeCma.Min;
        long cmaMax = (flags.Certain & AllocFlags.Cma) != 0 ? 0 : inputs.FreeCma.Max;
        return (request + highatomicMin + cmaMin, request + highatomicMax + cmaMax);
    }

    // The mark with the reserves that the flags open.
    private static long MinMark(long mark, AllocFlags flags)
    {
        long min = mark;
        if ((flags & AllocFlags.MinReserve) != 0)
        {
            min -= min / 2;
            min -= (flags & AllocFlags.NonBlock) != 0 ? min / 4 : 0;
        }

        if ((flags & AllocFlags.Oom) != 0)
        {
            min -= min / 2;
        }

        return min;
    }
}
