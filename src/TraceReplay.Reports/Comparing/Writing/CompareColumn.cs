namespace TraceReplay.Reports;

/// <summary>A column of the comparison's table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Cell">Its text for a measure.</param>
internal sealed record CompareColumn(string Heading, Func<MeasureComparison, string> Cell)
{
    /// <summary>The columns, from left to right.</summary>
    /// <param name="isRepeated">Whether a side has several runs.</param>
    /// <param name="withRanges">Whether their ranges are wanted.</param>
    public static IEnumerable<CompareColumn> Of(bool isRepeated, bool withRanges)
    {
        bool ranges = isRepeated && withRanges;
        yield return new CompareColumn("A", m => MeasureText.Of(m.A.Median));
        if (ranges)
        {
            yield return new CompareColumn("range", m => MeasureText.Range(m.A));
        }

        yield return new CompareColumn("B", m => MeasureText.Of(m.B.Median));
        if (ranges)
        {
            yield return new CompareColumn("range", m => MeasureText.Range(m.B));
        }

        yield return new CompareColumn("change", MeasureText.Change);
        if (isRepeated)
        {
            yield return new CompareColumn("p", MeasureText.P);
        }
    }
}
