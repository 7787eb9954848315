using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The reclaim_retry_zone events of a zone, or of all: then node and zone are null.</summary>
internal sealed record RetryZoneDocument(int? Node, string? Zone, long Events, long Passed, RangeDocument Reclaimable, RangeDocument Available, RangeDocument MinWmark)
{
    public static RetryZoneDocument Of(RetryZoneFigures figures) => new(
        figures.Node < 0 ? null : figures.Node,
        FigureText.NameOf(figures.Zone),
        figures.Events,
        figures.Passes,
        RangeDocument.Of(figures.Reclaimable),
        RangeDocument.Of(figures.Available),
        RangeDocument.Of(figures.MinWmark));
}

/// <summary>A range of pages, and the same in GiB of 4 KiB pages.</summary>
internal sealed record RangeDocument(long? LeastPages, long? MostPages, double LeastGib, double MostGib)
{
    private const int Decimals = 3;

    public static RangeDocument Of(ValueRange range) => new(range.Least, range.Most, Gib(range.Least), Gib(range.Most));

    private static double Gib(long? pages) => Math.Round(FigureText.Gibibytes(pages ?? 0), Decimals);
}
