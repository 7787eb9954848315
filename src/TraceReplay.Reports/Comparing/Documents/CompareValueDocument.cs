namespace TraceReplay.Reports;

/// <summary>A value: its number, and whether it is that or at least that.</summary>
internal sealed record CompareValueDocument(double Number, string Bound)
{
    /// <summary>The document of a value; null where it is unknown.</summary>
    public static CompareValueDocument? Of(MeasureValue value) => value.HasNumber ? new CompareValueDocument(CompareWords.Round(value.Number), CompareWords.Of(value.State)) : null;
}
