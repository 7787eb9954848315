using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>One zone as all snapshots together bound it, pages.</summary>
internal sealed record ZoneFacts
{
    /// <summary>lowmem_reserve by highest_zoneidx; empty when unknown.</summary>
    public required long[] Protection { get; init; }

    /// <summary>What the highatomic reserve can be at most by the kernel's own limit.</summary>
    public required Bounds HighatomicLimit { get; init; }

    /// <summary>The highatomic reserve between the snapshots that show it; null when none does.</summary>
    public required Bounds? HighatomicSeen { get; init; }

    /// <summary>Pages in CMA areas (zone_cma_pages, set up at boot); null when no snapshot tells them.</summary>
    public required long? Cma { get; init; }

    /// <summary>Whether a snapshot shows free CMA pages; null when none tells it.</summary>
    public required bool? HasFreeCma { get; init; }

    /// <summary>
    /// NR_FREE_CMA_PAGES at any time: it moves, so the snapshots only tell whether there are CMA areas at all.
    /// </summary>
    public Bounds FreeCma => (Cma, HasFreeCma) switch
    {
        (long all, _) => new Bounds(0, all),
        (null, false) => Bounds.Exactly(0),
        _ => Bounds.Unknown,
    };

    /// <summary>Managed pages; null when no snapshot tells them.</summary>
    public required long? Managed { get; init; }

    /// <summary>The zone's own watermarks; null when no snapshot has them.</summary>
    public required ZoneMarks? Marks { get; init; }

    /// <summary>A zone that no snapshot has.</summary>
    public static ZoneFacts Unknown { get; } = new()
    {
        Protection = [],
        HighatomicLimit = Bounds.Unknown,
        HighatomicSeen = null,
        Cma = null,
        HasFreeCma = null,
        Managed = null,
        Marks = null,
    };

    public static ZoneFacts Of(ZoneSnapshot zone, HighatomicRule rule) => new()
    {
        Protection = [.. zone.Protection],
        HighatomicLimit = zone.Managed is long managed ? Model.HighatomicLimit.OfZone(managed, rule) : Bounds.Unknown,
        HighatomicSeen = Highatomic(zone, rule),
        Managed = zone.Managed,
        Marks = ZoneMarks.Of(zone),
        Cma = zone.Cma,
        HasFreeCma = zone.FreeCma > 0 ? true : zone.FreeCma is null ? null : false,
    };

    /// <summary>The bounds with one more snapshot. A value that only some snapshots show is taken from those.</summary>
    public ZoneFacts With(ZoneSnapshot zone, HighatomicRule rule)
    {
        ZoneFacts other = Of(zone, rule);
        return this with
        {
            Protection = Protection.Length > 0 ? Protection : other.Protection,
            HighatomicLimit = HighatomicLimit == Bounds.Unknown ? other.HighatomicLimit : HighatomicLimit,
            HighatomicSeen = Join(HighatomicSeen, other.HighatomicSeen),
            Managed = Managed ?? other.Managed,
            Marks = Marks?.With(other.Marks) ?? other.Marks,
            Cma = Cma ?? other.Cma,
            HasFreeCma = HasFreeCma is true ? true : other.HasFreeCma ?? HasFreeCma,
        };
    }

    /// <summary>lowmem_reserve[highest_zoneidx], or its bounds over the indexes the allocation can have.</summary>
    public Bounds LowmemReserve(Zone zone, Zone? highestZoneidx)
    {
        if (highestZoneidx is Zone index)
        {
            return (int)index < Protection.Length ? Bounds.Exactly(Protection[(int)index]) : Bounds.Unknown;
        }

        if ((int)zone >= Protection.Length)
        {
            return Bounds.Unknown;
        }

        var possible = Bounds.Exactly(Protection[(int)zone]);
        foreach (long reserve in Protection.AsSpan((int)zone))
        {
            possible = possible.Hull(Bounds.Exactly(reserve));
        }

        return possible;
    }

    private static Bounds? Highatomic(ZoneSnapshot zone, HighatomicRule rule) => (rule, zone.FreeHighatomic, zone.ReservedHighatomic) switch
    {
        (HighatomicRule.WholeReserve, _, long reserved) => Bounds.Exactly(reserved),
        (HighatomicRule.FreePart, long free, _) => Bounds.Exactly(free),
        // Kernels that do not print the free part print the whole reserve, which bounds it.
        (HighatomicRule.FreePart, null, long reserved) => new Bounds(0, reserved),
        _ => null,
    };

    private static Bounds? Join(Bounds? a, Bounds? b) => a is Bounds x && b is Bounds y ? x.Hull(y) : a ?? b;
}
