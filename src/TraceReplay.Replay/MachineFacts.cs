using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>What the snapshots of a capture say of the machine's zones, as the bounds that the model works with.</summary>
internal sealed class MachineFacts
{
    private readonly Dictionary<(int Node, Zone Zone), ZoneFacts> _zones = [];

    public MachineFacts(Snapshots snapshots)
    {
        foreach (ZoneSnapshot zone in snapshots.Zones)
        {
            (int, Zone) key = (zone.Node, zone.Zone);
            _zones[key] = _zones.TryGetValue(key, out ZoneFacts? facts) ? facts.With(zone) : ZoneFacts.Of(zone);
        }
    }

    /// <summary>unreserve_highatomic_pageblock was seen to succeed, so the snapshots no longer bound the reserve.</summary>
    public bool HighatomicMoved { get; set; }

    /// <summary>The zone's bounds, or null when no snapshot has it.</summary>
    public ZoneFacts? Find(int node, Zone zone) => _zones.GetValueOrDefault((node, zone));
}
