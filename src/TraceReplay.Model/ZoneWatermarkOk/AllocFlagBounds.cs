using TraceReplay.Events;

namespace TraceReplay.Model;

/// <summary>The alloc_flags of an allocation as far as they are known.</summary>
/// <param name="Certain">Flags it has.</param>
/// <param name="Possible">Flags it has or may have.</param>
public readonly record struct AllocFlagBounds(AllocFlags Certain, AllocFlags Possible)
{
    /// <summary>
    /// Whether the mask alone decides, whoever the task is: __GFP_MEMALLOC without __GFP_NOMEMALLOC puts ALLOC_NO_WATERMARKS in the place
    /// of all other flags but ALLOC_CMA (<c>__gfp_pfmemalloc_flags</c>, mm/page_alloc.c:5254 of 6.1.192, :4440 of 6.12.107, :4881 of
    /// 7.2.13), and __zone_watermark_ok does not look at that one.
    /// </summary>
    public bool IgnoresTask { get; private init; }

    /// <summary>Nothing is known.</summary>
    public static AllocFlagBounds Unknown => new(AllocFlags.None, AllocFlags.Reserves | AllocFlags.Cma);

    /// <summary>
    /// <c>gfp_to_alloc_flags</c> (mm/page_alloc.c:4060 of 6.12.107; 7.2 adds only ALLOC_NOFRAGMENT) for a caller in direct reclaim:
    /// __GFP_HIGH is ALLOC_MIN_RESERVE; a movable allocation has ALLOC_CMA (gfp_to_alloc_flags_cma).
    /// </summary>
    /// <param name="gfp">The gfp_mask, by name.</param>
    public static AllocFlagBounds FromGfp(GfpFlags gfp)
    {
        if ((gfp & GfpFlags.Unknown) != 0)
        {
            return Unknown;
        }

        bool ignoresTask = (gfp & (GfpFlags.Memalloc | GfpFlags.Nomemalloc)) == GfpFlags.Memalloc;
        AllocFlags flags = ((gfp & GfpFlags.High) != 0 && !ignoresTask ? AllocFlags.MinReserve : AllocFlags.None)
            | ((gfp & GfpFlags.Movable) != 0 ? AllocFlags.Cma : AllocFlags.None);
        return new AllocFlagBounds(flags, flags) { IgnoresTask = ignoresTask };
    }

    /// <summary>
    /// What <c>gfp_to_alloc_flags</c> adds for a caller that cannot reclaim (7.3 calls it <c>alloc_flags_nonblocking</c>,
    /// mm/page_alloc.c:4529): ALLOC_NON_BLOCK without __GFP_NOMEMALLOC, and ALLOC_HIGHATOMIC for __GFP_HIGH above order 0.
    /// </summary>
    /// <param name="gfp">The gfp_mask, by name.</param>
    /// <param name="order">The order of the allocation.</param>
    public static AllocFlags AllocFlagsNonblocking(GfpFlags gfp, long order)
    {
        if ((gfp & (GfpFlags.DirectReclaim | GfpFlags.Nomemalloc)) != 0)
        {
            return AllocFlags.None;
        }

        return order > 0 && (gfp & GfpFlags.High) != 0 ? AllocFlags.NonBlock | AllocFlags.HighAtomic : AllocFlags.NonBlock;
    }

    /// <summary>The same, when the task may also be real-time or an OOM victim, which no event says.</summary>
    public AllocFlagBounds OrReserveUser() => IgnoresTask ? this : this with { Possible = Possible | AllocFlags.Reserves };
}
