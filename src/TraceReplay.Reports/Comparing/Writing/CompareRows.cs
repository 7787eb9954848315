namespace TraceReplay.Reports;

/// <summary>Which measures a table shows, by topic.</summary>
internal static class CompareRows
{
    // A measure that is a part of the one above it.
    private const string Part = "  ";

    /// <summary>The topics with what is shown of them.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="all">Whether what is equal in all runs, or unknown in all, is shown too.</param>
    public static IReadOnlyList<(MeasureTopic Topic, IReadOnlyList<MeasureComparison> Rows)> Of(Comparison comparison, bool all) =>
    [
        .. from topic in comparison.Measures.GroupBy(m => m.Measure.Topic)
           let rows = Shown([.. topic], all)
           where rows.Count > 0
           select (topic.Key, (IReadOnlyList<MeasureComparison>)rows),
    ];

    private static List<MeasureComparison> Shown(MeasureComparison[] measures, bool all)
    {
        List<MeasureComparison> shown = [];
        for (int whole = 0, next; whole < measures.Length; whole = next)
        {
            for (next = whole + 1; next < measures.Length && measures[next].Measure.Name.StartsWith(Part, StringComparison.Ordinal);)
            {
                next++;
            }

            MeasureComparison first = measures[whole];
            MeasureComparison[] parts = [.. measures[(whole + 1)..next].Where(m => all || (Differs(m) && !IsNone(m) && !IsAllOf(m, first)))];
            if (all || Differs(first) || parts.Length > 0)
            {
                shown.AddRange([first, .. parts]);
            }
        }

        return shown;
    }

    private static bool Differs(MeasureComparison measure) => !measure.IsSame && !measure.IsUnknown;

    private static bool IsNone(MeasureComparison part) => part.A.Told.Concat(part.B.Told).All(v => v.Number == 0);

    private static bool IsAllOf(MeasureComparison part, MeasureComparison whole) =>
        part.A.Values.SequenceEqual(whole.A.Values) && part.B.Values.SequenceEqual(whole.B.Values);
}
