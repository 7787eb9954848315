using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>What the snapshots of a capture say of one zone at most and at least, pages; null where none says it.</summary>
internal sealed record ZoneReading(IReadOnlyList<ZoneSnapshot> Snapshots)
{
    private const long PageblockPages = 512;

    /// <summary>The largest lowmem_reserve.</summary>
    public long? MostProtection => Snapshots.Any(s => s.Protection.Count > 0) ? Snapshots.SelectMany(s => s.Protection).Max() : null;

    public long? Managed => Snapshots.Max(s => s.Managed);

    /// <summary>The least min watermark, without its boost where that is told.</summary>
    public long? LeastMin => Snapshots.Min(s => s.Min - (s.Boost ?? 0));

    public long? MostCma => Snapshots.Max(s => s.FreeCma);

    /// <summary>1% of the zone in whole pageblocks, or none where 1% is less than one (reserve_highatomic_pageblock).</summary>
    public long? MostHighatomic => Managed is long managed
        ? managed / 100 < PageblockPages ? 0 : ((managed / 100) + PageblockPages - 1) / PageblockPages * PageblockPages
        : null;

    public static ZoneReading Of(MutationCapture capture, int node, Zone zone) =>
        new([.. capture.Capture.Snapshots.Zones.Where(s => s.Node == node && s.Zone == zone)]);
}
