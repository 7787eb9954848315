using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>What the snapshots of a capture say of the machine's zones, as the bounds that the model works with.</summary>
internal sealed class MachineFacts
{
    // By node and zone; a node that no snapshot has is beyond the end.
    private const int ZonesANode = (int)Zone.HighMem + 1;

    /// <summary>MAX_NUMNODES of the largest NODES_SHIFT (10) in use: a node beyond it is a damaged line.</summary>
    public const int MaxNumnodes = 1024;

    private readonly Snapshots _snapshots;
    private ZoneFacts?[] _zones;

    public MachineFacts(Snapshots snapshots, KernelLine recorded)
    {
        _snapshots = snapshots;
        HighatomicRule rule = recorded.Highatomic;
        ZoneSnapshot[] known = [.. snapshots.Zones.Where(z => z.Zone != Zone.Unknown && z.Node is >= 0 and < MaxNumnodes)];
        _zones = new ZoneFacts?[known.Select(z => z.Node + 1).DefaultIfEmpty().Max() * ZonesANode];
        foreach (ZoneSnapshot zone in known)
        {
            ref ZoneFacts? facts = ref _zones[IndexOf(zone.Node, zone.Zone)];
            facts = facts?.With(zone, rule) ?? ZoneFacts.Of(zone, rule);
        }

        MayReserveHighatomic = known.Length == 0 || _zones.Any(z => z?.HighatomicLimit.Max > 0);
        Nodes = new ZoneinfoNodes(snapshots);
        Cpus = snapshots.Zones.Max(z => z.Cpus);
        int nodes = snapshots.Zones.Where(z => z.Managed > 0).Select(z => z.Node).Distinct().Count();
        Generational = snapshots.LruGenEnabled is bool enabled ? Kleene.Known(enabled) : Tri.Unknown;
        CanDemote = nodes == 1 ? Tri.False : Tri.Unknown;
        MayCountAnon = snapshots.SwapFiles.Count > 0 && snapshots.Swaps.Count == 0 ? CanDemote : Tri.Unknown;
    }

    /// <summary>The nodes that zoneinfo lists.</summary>
    public ZoneinfoNodes Nodes { get; }

    /// <summary>How many CPUs hold back a part of a zone's counters; null when no snapshot tells it.</summary>
    public int? Cpus { get; }

    /// <summary><c>can_demote</c>: never where only one node has memory, else not known.</summary>
    public Tri CanDemote { get; }

    /// <summary>
    /// Whether zone_reclaimable_pages can have counted anonymous pages: not where no snapshot of /proc/swaps has a device and nothing can demote.
    /// </summary>
    public Tri MayCountAnon { get; }

    /// <summary>Whether a zone may have a highatomic reserve, or no snapshot tells it.</summary>
    public bool MayReserveHighatomic { get; }

    /// <summary>Whether multi-generational reclaim is on (<c>lru_gen_enabled</c>); not known where no snapshot tells it.</summary>
    public Tri Generational { get; }

    /// <summary>unreserve_highatomic_pageblock was seen to succeed, so the snapshots no longer bound the reserve.</summary>
    public bool HighatomicMoved { get; set; }

    /// <summary>The zone's bounds; nothing is known of a zone that no snapshot has.</summary>
    public ZoneFacts Find(int node, Zone zone)
    {
        int index = node is < 0 or >= MaxNumnodes || zone == Zone.Unknown ? -1 : IndexOf(node, zone);
        return ((uint)index < (uint)_zones.Length ? _zones[index] : null) ?? ZoneFacts.Unknown;
    }

    /// <summary>How often a zone's watermarks were told: what was worked out of them before may no longer hold.</summary>
    public int MarksTold { get; private set; }

    /// <summary>mm_setup_per_zone_wmarks told a zone's watermarks.</summary>
    public void SetMarks(int node, Zone zone, long min, long high)
    {
        if (node is < 0 or >= MaxNumnodes || zone == Zone.Unknown)
        {
            return;
        }

        ZoneFacts facts = Find(node, zone);
        Array.Resize(ref _zones, Math.Max(_zones.Length, (node + 1) * ZonesANode));
        _zones[IndexOf(node, zone)] = facts with { Marks = new ZoneMarks(min, high, Sources: 0, IsTraced: true, Differ: false) };
        MarksTold++;
    }

    private static int IndexOf(int node, Zone zone) => (node * ZonesANode) + (int)zone;

    /// <summary>The OOM report that names the victim, by pid and name; null when there is none, or more than one.</summary>
    public OomReport? ReportOfVictim(long pid, string comm)
    {
        OomReport? found = null;
        foreach (OomReport report in _snapshots.OomReports.Where(r => Names(r, pid, comm)))
        {
            if (found is not null)
            {
                return null;
            }

            found = report;
        }

        return found;
    }

    private static bool Names(OomReport report, long pid, string comm) =>
        (report.ChosenPid == pid && Same(report.ChosenComm, comm)) || report.Killed.Any(v => v.Pid == pid && Same(v.Comm, comm));

    // A kernel before 6.9 does not print the name in mark_victim.
    private static bool Same(string? name, string comm) => comm.Length == 0 || name == comm;
}
