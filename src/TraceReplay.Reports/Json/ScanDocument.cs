using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The scans of one kind of list by one reclaimer, or by all; null is what bpftrace did not print.</summary>
internal sealed record ScanDocument(
    string By, string List, long? Events, long? Scanned, long? Reclaimed, double? HitRate, long? ReclaimedNothing, double? ReclaimedNothingShare, IReadOnlyList<long>? EventsByPriority)
{
    private const string Everybody = "all";

    /// <summary>All, then each reclaimer; only what has events.</summary>
    public static IReadOnlyList<ScanDocument> All(ScanTable scans) =>
    [
        .. from list in Enum.GetValues<LruList>()
           let sum = scans.Of(list)
           where sum.Events > 0
           select Of(Everybody, list, sum),
        .. from reclaimer in Enum.GetValues<Reclaimer>()
           from list in Enum.GetValues<LruList>()
           where scans[reclaimer, list].Events > 0
           select Of(FigureText.NameOf(reclaimer), list, scans[reclaimer, list]),
    ];

    public static ScanDocument Of(MapFigures map) => Of(Everybody, map.List, map.Events, map.Scanned, map.Reclaimed, map.ZeroEvents, map.Priorities);

    private static ScanDocument Of(string by, LruList list, ScanFigures figures) =>
        Of(by, list, figures.Events, figures.Scanned, figures.Reclaimed, figures.ZeroEvents, figures.Priorities);

    private static ScanDocument Of(string by, LruList list, long? events, long? scanned, long? reclaimed, long? zero, IReadOnlyList<long>? priorities) => new(
        by, FigureText.NameOf(list), events, scanned, reclaimed, FigureText.Ratio(reclaimed, scanned), zero, FigureText.Ratio(zero, events), priorities);
}
