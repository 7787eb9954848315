using System.Numerics;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// The nodes that /proc/zoneinfo lists, which are all that are online (zoneinfo_show, mm/vmstat.c), and which zones a walk cannot leave
/// out. Where only one node is, no cpuset and no nodemask can exclude it.
/// </summary>
internal sealed class ZoneinfoNodes
{
    // By number; all are listed where nothing brackets the recording.
    private readonly bool[] _isListed = new bool[MachineFacts.MaxNumnodes];

    // By ZoneWalk.RankOf: the zones that every zoneinfo shows with managed pages.
    private readonly int _managed;

    public ZoneinfoNodes(Snapshots snapshots)
    {
        // The log's Mem-Info blocks leave nodes out.
        HashSet<string> files = [.. snapshots.Zones.Where(z => z.NodeUnreclaimable is not null).Select(z => z.File)];
        ZoneSnapshot[] zones = [.. snapshots.Zones.Where(z => files.Contains(z.File))];
        int[] nodes = [.. zones.Select(z => z.Node).Distinct()];
        Array.Fill(_isListed, files.Count < 2);
        foreach (int node in nodes.Where(n => n is >= 0 and < MachineFacts.MaxNumnodes))
        {
            _isListed[node] = true;
        }

        if (nodes.Length == 1)
        {
            Only = nodes[0];
            _managed = zones.GroupBy(z => ZoneWalk.RankOf(z.Zone)).Where(g => g.Key >= 0 && g.All(z => z.Managed > 0)).Sum(g => 1 << g.Key);
        }
    }

    /// <summary>The only node that zoneinfo lists; null where it lists more, or was not read.</summary>
    public int? Only { get; }

    /// <summary>
    /// Whether zoneinfo was read more than once, as before and after, and never lists the node. What lies beyond MAX_NUMNODES is a damaged
    /// line, and no node.
    /// </summary>
    public bool Lacks(long node) => (ulong)node < MachineFacts.MaxNumnodes && !_isListed[node];

    /// <summary>How many zones with memory lie between two ranks of the only node; 0 where that is not known.</summary>
    public int Between(int low, int high) => high <= low + 1 ? 0 : BitOperations.PopCount((uint)(_managed & ((1 << high) - (1 << (low + 1)))));
}
