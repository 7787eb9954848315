using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>The figures of the mail threads that single events give. What has no events was not recorded, or did not happen.</summary>
public sealed class EventFigures
{
    private readonly SortedDictionary<(int Node, Zone Zone), RetryZoneFigures> _zones = [];

    /// <summary>reclaim_retry_zone of all zones.</summary>
    public RetryZoneFigures AllZones { get; } = new(-1, Zone.Unknown);

    /// <summary>The same by node and zone; a node that no kernel can have is left out.</summary>
    public IReadOnlyCollection<RetryZoneFigures> Zones => _zones.Values;

    /// <summary>The direct reclaims.</summary>
    public ReclaimFigures DirectReclaims { get; } = new();

    /// <summary>The scans of inactive lists.</summary>
    public ScanTable Scans { get; } = new();

    internal void AddZone(in TraceEvent e)
    {
        AllZones.Add(e);
        long node = e[Field.Node];
        if (node >= MachineFacts.MaxNumnodes)
        {
            return;
        }

        (int, Zone) key = ((int)node, e.Has(Field.Zone) ? (Zone)e[Field.Zone] : Zone.Unknown);
        if (!_zones.TryGetValue(key, out RetryZoneFigures? figures))
        {
            _zones[key] = figures = new RetryZoneFigures(key.Item1, key.Item2);
        }

        figures.Add(e);
    }
}
