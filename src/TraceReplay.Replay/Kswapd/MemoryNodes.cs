using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// Which nodes and zones have memory, from /proc/zoneinfo, which prints every zone of every online node. The log's Mem-Info blocks leave
/// zones and nodes out, so they can show that memory is there and never that it is not.
/// </summary>
internal sealed class MemoryNodes
{
    private const int ZonesANode = (int)Zone.HighMem + 1;

    // By node and index: what is known of its zones up to that index. A node that no snapshot has is beyond the end.
    private readonly Tri[] _managedUpTo;
    private readonly HashSet<int> _whole;
    private readonly int _last;
    private readonly int _lastWithMemory;

    public MemoryNodes(Snapshots snapshots)
    {
        HashSet<string> zoneinfo = [.. snapshots.Zones.Where(z => z.NodeUnreclaimable is not null).Select(z => z.File)];
        ZoneSnapshot[] zones = [.. snapshots.Zones.Where(z => z.Managed is not null && z.Node is >= 0 and < MachineFacts.MaxNumnodes)];
        _whole = [.. zones.Where(z => zoneinfo.Contains(z.File)).Select(z => z.Node)];
        _last = zones.Select(z => z.Node).DefaultIfEmpty(-1).Max();
        _lastWithMemory = zones.Where(z => z.Managed > 0).Select(z => z.Node).DefaultIfEmpty(-1).Max();
        _managedUpTo = new Tri[(_last + 1) * ZonesANode];
        Array.Fill(_managedUpTo, Tri.Unknown);
        foreach (IGrouping<int, ZoneSnapshot> node in zones.GroupBy(z => z.Node))
        {
            Fill(_managedUpTo.AsSpan(node.Key * ZonesANode, ZonesANode), [.. node], _whole.Contains(node.Key));
        }
    }

    /// <summary>next_memory_node(nid) &lt; MAX_NUMNODES: whether a node with memory and a higher number is there.</summary>
    public Tri HasNodeAbove(int node)
    {
        if (_lastWithMemory > node)
        {
            return Tri.True;
        }

        return _whole.Contains(node) && _last <= node ? Tri.False : Tri.Unknown;
    }

    /// <summary>Whether the node has a managed zone up to that index.</summary>
    public Tri HasManagedZone(int node, long highestZoneidx)
    {
        int first = node * ZonesANode;
        return highestZoneidx is >= 0 and < ZonesANode && (uint)first < (uint)_managedUpTo.Length ? _managedUpTo[first + (int)highestZoneidx] : Tri.Unknown;
    }

    private static void Fill(Span<Tri> upTo, ZoneSnapshot[] zones, bool isWhole)
    {
        Tri known = isWhole ? Tri.False : Tri.Unknown;
        for (int index = 0; index < upTo.Length; index++)
        {
            ZoneSnapshot[] listed = [.. zones.Where(z => (int)z.Zone == index)];
            known = known == Tri.True || listed.Any(z => z.Managed > 0) ? Tri.True : listed.Length == 0 ? Tri.Unknown : known;
            upTo[index] = known;
        }
    }
}
