namespace TraceReplay.Model;

/// <summary>The free lists of a zone at one moment, as far as <c>__zone_watermark_ok</c> looks at them above order 0.</summary>
/// <param name="Common">Free blocks by order in the lists UNMOVABLE, MOVABLE and RECLAIMABLE.</param>
/// <param name="Cma">Free blocks by order in the list CMA, which ALLOC_CMA opens.</param>
/// <param name="HighAtomic">Free blocks by order in the list HIGHATOMIC, which ALLOC_HIGHATOMIC and ALLOC_OOM open.</param>
public sealed record FreeBlocks(IReadOnlyList<Bounds> Common, IReadOnlyList<Bounds> Cma, IReadOnlyList<Bounds> HighAtomic)
{
    /// <summary>
    /// What a line of /proc/buddyinfo tells: it counts the blocks of all lists together, so a count of 0 is known of each list, and any
    /// other count only bounds it.
    /// </summary>
    /// <param name="byOrder">Free blocks by order.</param>
    public static FreeBlocks OfBuddyinfo(IReadOnlyList<long> byOrder)
    {
        ArgumentNullException.ThrowIfNull(byOrder);
        Bounds[] each = [.. byOrder.Select(count => new Bounds(0, count))];
        return new FreeBlocks(each, each, each);
    }

    /// <summary>Whether a list that the flags open holds a block of the order or a larger one.</summary>
    public Tri Has(long order, AllocFlagBounds flags) => Kleene.Or(
        Any(Common, order),
        Kleene.Or(
            Kleene.And(Opens(flags, AllocFlags.Cma), Any(Cma, order)),
            Kleene.And(Opens(flags, AllocFlags.HighAtomic | AllocFlags.Oom), Any(HighAtomic, order))));

    private static Tri Any(IReadOnlyList<Bounds> list, long order)
    {
        Tri any = Tri.False;
        for (int o = (int)order; o < list.Count; o++)
        {
            Tri has = list[o].Min > 0 ? Tri.True : list[o].Max > 0 ? Tri.Unknown : Tri.False;
            any = Kleene.Or(any, has);
        }

        return any;
    }

    private static Tri Opens(AllocFlagBounds flags, AllocFlags which) => (flags.Certain & which) != 0 ? Tri.True
        : (flags.Possible & which) != 0 ? Tri.Unknown : Tri.False;
}
