using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>What the snapshots bound: the reserves of zones, and the nodes that have memory.</summary>
internal sealed class MachineLimits
{
    private readonly Dictionary<(int Node, Zone Zone), long> _reserves = [];

    public MachineLimits(Snapshots snapshots, HighatomicRule rule)
    {
        MayReserveHighatomic = snapshots.Zones.All(z => z.Managed is null) || snapshots.Zones.Any(z => z.Managed is long managed && HighatomicLimit.OfZone(managed, rule).Max > 0);
        foreach (ZoneSnapshot zone in snapshots.Zones)
        {
            if (zone.Managed > 0)
            {
                HighestMemoryNode = Math.Max(HighestMemoryNode, zone.Node);
            }

            (int, Zone) key = (zone.Node, zone.Zone);
            long most = MostReserve(zone);
            bool again = _reserves.TryGetValue(key, out long before);
            _reserves[key] = !again ? most : before < 0 || most < 0 ? -1 : Math.Max(before, most);
        }
    }

    /// <summary>The node of the highest number that has memory, or -1 without a snapshot of zones.</summary>
    public int HighestMemoryNode { get; } = -1;

    /// <summary>Whether a zone may have a highatomic reserve, or no snapshot tells it.</summary>
    public bool MayReserveHighatomic { get; }

    /// <summary>lowmem_reserve was set anew, so the snapshots no longer bound it.</summary>
    public bool ReservesMoved { get; set; }

    /// <summary>The most that a zone can keep back beside its watermark, in pages: lowmem_reserve and the highatomic reserve. -1 when not known.</summary>
    public long MostReserve(int node, Zone zone) => ReservesMoved ? -1 : _reserves.GetValueOrDefault((node, zone), -1);

    // Free CMA pages change all the time, so a zone that has such areas is not bounded.
    private static long MostReserve(ZoneSnapshot zone) =>
        zone.Protection.Count == 0 || zone.Managed is not long managed || zone.FreeCma is > 0 || zone.Cma is > 0
            ? -1
            : zone.Protection.Max() + HighatomicLimit.OfZone(managed).Max;
}
