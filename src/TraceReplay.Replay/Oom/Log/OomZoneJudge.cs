using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Holds the zones of an OOM report against the allocation, by the rules of one kernel line.</summary>
internal sealed class OomZoneJudge(OomReport report, KernelLine line)
{
    private readonly Zone? _highest = HighestZoneidx.OfGfp(report.Gfp);
    private readonly AllocFlagBounds _flags = AllocFlagBounds.FromGfp(report.Gfp);

    /// <summary>get_nr_swap_pages() > 0, from the line <c>Free swap</c>.</summary>
    public Tri SwapLeft { get; } = report.FreeSwapKb is long kb ? Kleene.Known(kb > 0) : Tri.Unknown;

    /// <summary>The verdicts on the zones that the allocation may use.</summary>
    public IReadOnlyList<OomZoneVerdict> Zones() =>
    [
        .. report.Zones.Where(MayUse).OrderBy(z => z.Node).ThenByDescending(z => ZoneWalk.RankOf(z.Zone)).Select(Of),
    ];

    /// <summary>Whether the report tells which nodes the allocation may use.</summary>
    public bool NodesAreKnown => report.Zones.Select(z => z.Node).Distinct().Count() <= 1 || report.Constraint switch
    {
        OomConstraint.None => true,
        OomConstraint.MemoryPolicy => report.Nodemask is not null,
        OomConstraint.Cpuset => report.MemsAllowed is not null,
        _ => false,
    };

    // Zones without pages are in no zonelist.
    private bool MayUse(ZoneSnapshot zone) => zone.Managed != 0 && IsAllowed(zone.Node)
        && (_highest is not Zone highest || zone.Zone == Zone.Unknown || ZoneWalk.RankOf(zone.Zone) <= ZoneWalk.RankOf(highest));

    // Lines whose walk does not ask the cpuset look at the zones of all nodes.
    private bool IsAllowed(int node) => report.Constraint switch
    {
        OomConstraint.MemoryPolicy => report.Nodemask?.Contains(node) ?? true,
        OomConstraint.Cpuset when line.CpusetSkipsZones => report.MemsAllowed?.Contains(node) ?? true,
        _ => true,
    };

    private OomZoneVerdict Of(ZoneSnapshot zone)
    {
        var facts = ZoneFacts.Of(zone, line.Highatomic);
        Bounds reserve = facts.LowmemReserve(zone.Zone, _highest);
        var inputs = new WatermarkInputs
        {
            FreePages = zone.Free ?? 0,
            Mark = zone.Min ?? 0,
            Order = Math.Max(0, report.Order ?? 0),
            LowmemReserve = reserve,
            FreeHighatomic = facts.HighatomicSeen ?? Bounds.Unknown,
            FreeCma = zone.FreeCma is long cma ? Bounds.Exactly(cma) : Bounds.Unknown,
            AllocFlags = _flags,
        };
        OomZonePages? pages = zone is { Free: long free, ActiveFile: long af, InactiveFile: long f, ActiveAnon: long aa, InactiveAnon: long a }
            ? new OomZonePages(free, af + f, aa + a)
            : null;

        // The last try asks with the high watermark, and before 7.3 with no other flags.
        WatermarkInputs high = inputs with { Mark = zone.High ?? 0, AllocFlags = new AllocFlagBounds(AllocFlags.None, _flags.Possible) };
        return new OomZoneVerdict
        {
            Zone = zone,
            LowmemReserve = reserve,
            Available = CountsAnon(zone) switch { Tri.Unknown => null, Tri anon => pages?.Available(line, anon == Tri.True) },
            AboveMin = zone.Min is null || zone.Free is null ? Lacking : KillDueModel.Passes(inputs, zone.Free.Value),
            AboveHigh = zone.High is null || zone.Free is null ? Lacking : KillDueModel.Passes(high, zone.Free.Value),
            CanRetry = zone.Min is null || pages is null ? Lacking : KillDueModel.CanRetry(line, inputs, pages.Value, CountsAnon(zone)),
        };
    }

    private static TriOutcome Lacking => TriOutcome.Unknown(MissingInputs.MemInfo);

    private Tri CountsAnon(ZoneSnapshot zone)
    {
        bool alone = report.Zones.All(z => z.Node == zone.Node);
        return ZoneReclaimablePagesModel.CanReclaimAnonPages(report.FreeSwapKb, alone ? Tri.False : Tri.Unknown);
    }
}
