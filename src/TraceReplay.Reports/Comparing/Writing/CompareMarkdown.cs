namespace TraceReplay.Reports;

/// <summary><c>compare --format markdown</c>: a table for each topic, for forges.</summary>
public static class CompareMarkdown
{
    /// <summary>Writes it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="all">Whether to show what is the same, or unknown, in all runs too.</param>
    public static void Write(TextWriter output, Comparison comparison, bool all)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        List(output, [CompareSentences.Side("A", comparison.A), CompareSentences.Side("B", comparison.B), .. comparison.Warnings.Select(CompareSentences.Warning)]);
        CompareColumn[] columns = [.. CompareColumn.Of(comparison.IsRepeated, withRanges: true)];
        foreach ((MeasureTopic topic, IReadOnlyList<MeasureComparison> rows) in CompareRows.Of(comparison, all))
        {
            Row(output, [topic.Name, .. columns.Select(c => c.Heading)]);
            Row(output, ["---", .. columns.Select(_ => "---:")]);
            foreach (MeasureComparison row in rows)
            {
                Row(output, [row.Measure.Label.TrimStart(), .. columns.Select(c => c.Cell(row))]);
            }

            output.WriteLine();
        }

        List(output, CompareSentences.Below(comparison, all));
    }

    private static void Row(TextWriter output, IEnumerable<string> cells) => output.WriteLine($"| {string.Join(" | ", cells.Select(Escape))} |");

    private static void List(TextWriter output, IEnumerable<string> sentences)
    {
        foreach (string sentence in sentences)
        {
            output.WriteLine($"- {Escape(sentence)}");
        }

        output.WriteLine();
    }

    // What Markdown would take for its own.
    private static string Escape(string text)
    {
        foreach (string mark in (ReadOnlySpan<string>)["\\", "|", "_", "*", "~", "<", ">", "`"])
        {
            text = text.Replace(mark, "\\" + mark, StringComparison.Ordinal);
        }

        return text;
    }
}
