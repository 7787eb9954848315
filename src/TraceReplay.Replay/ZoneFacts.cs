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

    public required Bounds FreeCma { get; init; }

    public static ZoneFacts Of(ZoneSnapshot zone) => new()
    {
        Protection = [.. zone.Protection],
        HighatomicLimit = zone.Managed is long managed ? Model.HighatomicLimit.OfZone(managed) : Bounds.Unknown,
        HighatomicSeen = Highatomic(zone),
        FreeCma = zone.FreeCma is long cma ? Bounds.Exactly(cma) : Bounds.Unknown,
    };

    /// <summary>The bounds with one more snapshot. A value that only some snapshots show is taken from those.</summary>
    public ZoneFacts With(ZoneSnapshot zone)
    {
        ZoneFacts other = Of(zone);
        return this with
        {
            Protection = Protection.Length > 0 ? Protection : other.Protection,
            HighatomicLimit = HighatomicLimit == Bounds.Unknown ? other.HighatomicLimit : HighatomicLimit,
            HighatomicSeen = Join(HighatomicSeen, other.HighatomicSeen),
            FreeCma = zone.FreeCma is null ? FreeCma : FreeCma == Bounds.Unknown ? other.FreeCma : FreeCma.Hull(other.FreeCma),
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

    private static Bounds? Highatomic(ZoneSnapshot zone) => (zone.FreeHighatomic, zone.ReservedHighatomic) switch
    {
        (long free, _) => Bounds.Exactly(free),
        // Kernels that do not print the free part print the whole reserve, which bounds it.
        (null, long reserved) => new Bounds(0, reserved),
        _ => null,
    };

    private static Bounds? Join(Bounds? a, Bounds? b) => a is Bounds x && b is Bounds y ? x.Hull(y) : a ?? b;
}
