using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>What the snapshots of a capture say of the machine's zones, as the bounds that the model works with.</summary>
internal sealed class MachineFacts
{
    // By node and zone; a node that no snapshot has is beyond the end.
    private const int ZonesANode = (int)Zone.HighMem + 1;

    // MAX_NUMNODES of the largest NODES_SHIFT (10) in use: what lies beyond is a damaged line.
    private const int MaxNumnodes = 1024;

    private readonly ZoneFacts?[] _zones;

    public MachineFacts(Snapshots snapshots)
    {
        ZoneSnapshot[] known = [.. snapshots.Zones.Where(z => z.Zone != Zone.Unknown && z.Node is >= 0 and < MaxNumnodes)];
        int nodes = known.Select(z => z.Node + 1).DefaultIfEmpty().Max();
        _zones = new ZoneFacts?[nodes * ZonesANode];
        foreach (ZoneSnapshot zone in known)
        {
            ref ZoneFacts? facts = ref _zones[IndexOf(zone.Node, zone.Zone)];
            facts = facts?.With(zone) ?? ZoneFacts.Of(zone);
        }
    }

    /// <summary>unreserve_highatomic_pageblock was seen to succeed, so the snapshots no longer bound the reserve.</summary>
    public bool HighatomicMoved { get; set; }

    /// <summary>The zone's bounds, or null when no snapshot has it.</summary>
    public ZoneFacts? Find(int node, Zone zone)
    {
        int index = node is < 0 or >= MaxNumnodes || zone == Zone.Unknown ? -1 : IndexOf(node, zone);
        return (uint)index < (uint)_zones.Length ? _zones[index] : null;
    }

    private static int IndexOf(int node, Zone zone) => (node * ZonesANode) + (int)zone;
}
