namespace TraceReplay.Reports;

/// <summary>The measures in columns, under the headings of their topics.</summary>
internal static class CompareTable
{
    /// <summary>The lines of the table.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="all">Whether to show what is equal too.</param>
    /// <param name="withRanges">Whether the least and the largest value of repeated runs stand beside the median.</param>
    public static IEnumerable<string> Lines(Comparison comparison, bool all, bool withRanges)
    {
        CompareColumn[] columns = [.. CompareColumn.Of(comparison.IsRepeated, withRanges)];
        IReadOnlyList<(MeasureTopic Topic, IReadOnlyList<MeasureComparison> Rows)> topics = CompareRows.Of(comparison, all);
        string[] labels = [.. topics.SelectMany(t => t.Rows).Select(Label)];
        if (labels.Length == 0)
        {
            yield break;
        }

        int first = labels.Max(l => l.Length);
        int[] widths = [.. columns.Select(c => topics.SelectMany(t => t.Rows).Select(c.Cell).Append(c.Heading).Max(text => text.Length))];
        yield return Line(string.Empty, columns.Select(c => c.Heading));
        foreach ((MeasureTopic topic, IReadOnlyList<MeasureComparison> rows) in topics)
        {
            yield return topic.Name;
            foreach (MeasureComparison row in rows)
            {
                yield return Line(Label(row), columns.Select(c => c.Cell(row)));
            }
        }

        string Line(string label, IEnumerable<string> cells) =>
            string.Concat(cells.Select((cell, i) => "  " + cell.PadLeft(widths[i])).Prepend(label.PadRight(first))).TrimEnd();
    }

    private static string Label(MeasureComparison row) => $"  {row.Measure.Label}";
}
