namespace TraceReplay.Reports;

/// <summary>A measure on both sides.</summary>
internal sealed record CompareMeasureDocument(
    string Topic, string Measure, string Name, string? Unit, CompareSampleDocument A, CompareSampleDocument B,
    double? ChangePercent, string? ChangeBound, double? P, bool? Differs)
{
    public static CompareMeasureDocument Of(MeasureComparison row) => new(
        row.Measure.Topic.Key, row.Measure.Key, row.Measure.Name.TrimStart(), row.Measure.Unit.Length == 0 ? null : row.Measure.Unit,
        CompareSampleDocument.Of(row.A), CompareSampleDocument.Of(row.B),
        row.Change.Percent is double percent ? CompareWords.Round(percent) : null, row.Change.Percent is null ? null : CompareWords.Of(row.Change.Bound), row.P, row.P is null ? null : row.IsTold);
}
