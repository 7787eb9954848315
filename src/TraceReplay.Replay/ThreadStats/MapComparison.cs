namespace TraceReplay.Replay;

/// <summary>The maps of bpftrace held against the trace of the same run.</summary>
public sealed class MapComparison
{
    private MapComparison(ShrinkMaps maps, MapsAgreement agreement, IReadOnlyList<FigurePair> pairs) => (Maps, Agreement, Pairs) = (maps, agreement, pairs);

    /// <summary>The maps.</summary>
    public ShrinkMaps Maps { get; }

    /// <summary>How they stand to the trace.</summary>
    public MapsAgreement Agreement { get; }

    /// <summary>Each figure that both have; none where the trace has no such event.</summary>
    public IReadOnlyList<FigurePair> Pairs { get; }

    /// <summary>Compares. bpftrace may have listened longer than the trace was on, or shorter; nothing in the maps tells.</summary>
    public static MapComparison Of(ShrinkMaps maps, ScanTable scans)
    {
        ArgumentNullException.ThrowIfNull(maps);
        ArgumentNullException.ThrowIfNull(scans);
        if (scans.Events == 0)
        {
            return new MapComparison(maps, MapsAgreement.NotInTrace, []);
        }

        FigurePair[] pairs = [.. maps.Lists.SelectMany(m => PairsOf(m, scans.Of(m.List)))];
        bool more = Array.Exists(pairs, p => p.Difference > 0);
        bool less = Array.Exists(pairs, p => p.Difference < 0);
        return new MapComparison(maps, AgreementOf(more, less), pairs);
    }

    private static MapsAgreement AgreementOf(bool more, bool less) => (more, less) switch
    {
        (false, false) => MapsAgreement.Equal,
        (true, false) => MapsAgreement.MapsHaveMore,
        (false, true) => MapsAgreement.TraceHasMore,
        _ => MapsAgreement.Different,
    };

    private static IEnumerable<FigurePair> PairsOf(MapFigures map, ScanFigures trace)
    {
        (string Name, long Trace, long? Map)[] sums =
        [
            ("events", trace.Events, map.Events), ("scanned", trace.Scanned, map.Scanned), ("reclaimed", trace.Reclaimed, map.Reclaimed),
            ("reclaimed nothing", trace.ZeroEvents, map.ZeroEvents),
        ];
        return
        [
            .. from sum in sums
               let counted = sum.Map
               where counted is not null
               select new FigurePair(map.List, sum.Name, null, sum.Trace, counted.Value),
            .. (map.Priorities ?? []).Select((counted, priority) => new FigurePair(map.List, null, priority, trace.Priorities[priority], counted)),
        ];
    }
}
