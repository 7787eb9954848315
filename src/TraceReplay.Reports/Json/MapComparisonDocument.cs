using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What a bpftrace script counted, and how it stands to the trace; the figures that differ are in <c>differences</c>.</summary>
internal sealed record MapComparisonDocument(string File, string Agreement, IReadOnlyList<ScanDocument> Lists, int Compared, IReadOnlyList<FigurePairDocument> Differences)
{
    public static MapComparisonDocument Of(MapComparison comparison) => new(
        comparison.Maps.File,
        WordOf(comparison.Agreement),
        [.. comparison.Maps.Lists.Select(ScanDocument.Of)],
        comparison.Pairs.Count,
        [.. comparison.Pairs.Where(p => p.Difference != 0).Select(p => new FigurePairDocument(FigureText.NameOf(p.List), p.Name, p.Trace, p.Map, p.Difference))]);

    private static string WordOf(MapsAgreement agreement) => agreement switch
    {
        MapsAgreement.NotInTrace => "not_in_trace",
        MapsAgreement.Equal => "equal",
        MapsAgreement.MapsHaveMore => "bpftrace_has_more",
        MapsAgreement.TraceHasMore => "trace_has_more",
        _ => "different",
    };
}

/// <summary>One figure from the trace and from bpftrace.</summary>
internal sealed record FigurePairDocument(string List, string Figure, long Trace, long Bpftrace, long Difference);
