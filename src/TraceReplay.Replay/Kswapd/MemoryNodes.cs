using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// Which nodes and zones have memory, from /proc/zoneinfo, which prints every zone of every online node. The log's Mem-Info blocks leave
/// zones and nodes out, so they can show that memory is there and never that it is not.
/// </summary>
internal sealed class MemoryNodes
{
    private readonly Dictionary<(int Node, int Zone), bool> _managed = [];
    private readonly HashSet<int> _whole = [];
    private readonly int _last = -1;

    public MemoryNodes(Snapshots snapshots)
    {
        HashSet<string> zoneinfo = [.. snapshots.Zones.Where(z => z.NodeUnreclaimable is not null).Select(z => z.File)];
        foreach (ZoneSnapshot zone in snapshots.Zones.Where(z => z.Managed is not null))
        {
            (int, int) key = (zone.Node, (int)zone.Zone);
            _managed[key] = _managed.GetValueOrDefault(key) || zone.Managed > 0;
            _last = Math.Max(_last, zone.Node);
            if (zoneinfo.Contains(zone.File))
            {
                _whole.Add(zone.Node);
            }
        }
    }

    /// <summary>next_memory_node(nid) &lt; MAX_NUMNODES: whether a node with memory and a higher number is there.</summary>
    public Tri HasNodeAbove(int node)
    {
        if (_managed.Any(z => z.Key.Node > node && z.Value))
        {
            return Tri.True;
        }

        return _whole.Contains(node) && _last <= node ? Tri.False : Tri.Unknown;
    }

    /// <summary>Whether the node has a managed zone up to that index.</summary>
    public Tri HasManagedZone(int node, long highestZoneidx)
    {
        bool listed = _whole.Contains(node);
        for (int zone = 0; zone <= highestZoneidx; zone++)
        {
            if (!_managed.TryGetValue((node, zone), out bool managed))
            {
                listed = false;
            }
            else if (managed)
            {
                return Tri.True;
            }
        }

        return listed ? Tri.False : Tri.Unknown;
    }
}
