namespace TraceReplay.Reports;

/// <summary>A measure in the runs of a side: <c>values</c> in their order, and the interval of the median, null for fewer than six runs.</summary>
internal sealed record CompareSampleDocument(
    int Runs, CompareValueDocument? Median, CompareValueDocument? Low, CompareValueDocument? High, IReadOnlyList<CompareValueDocument?> Values)
{
    public static CompareSampleDocument Of(MeasureSample sample) => new(
        sample.Count, CompareValueDocument.Of(sample.Median),
        CompareValueDocument.Of(sample.Interval?.Low ?? MeasureValue.Unknown), CompareValueDocument.Of(sample.Interval?.High ?? MeasureValue.Unknown),
        [.. sample.Values.Select(CompareValueDocument.Of)]);
}
