namespace TraceReplay.Reports;

/// <summary>One capture in Markdown.</summary>
internal static class MarkdownSection
{
    public static void Write(TextWriter output, ReviewSection section)
    {
        output.WriteLine($"## Capture {MarkdownText.Escape(section.Name)}");
        output.WriteLine();
        Row(output, ["", ""]);
        Row(output, ["---", "---"]);
        foreach (ReviewNote fact in section.Facts)
        {
            Row(output, [MarkdownText.Escape(fact.Label), MarkdownText.Escape(fact.Text)]);
        }

        output.WriteLine();
        if (section.Policies is ReviewTable policies)
        {
            Table(output, policies);
        }

        if (section.Kills.Count > 0)
        {
            Kills(output, section.Kills);
        }

        foreach (ReviewNote moment in section.Moments)
        {
            output.WriteLine($"- **{MarkdownText.Escape(moment.Label)}**: {MarkdownText.Escape(moment.Text)}");
        }

        if (section.Moments.Count > 0)
        {
            output.WriteLine();
        }
    }

    private static void Table(TextWriter output, ReviewTable table)
    {
        Row(output, ["measure", .. table.Policies.Select(MarkdownText.Escape)]);
        Row(output, ["---", .. table.Policies.Select(_ => "---:")]);
        foreach (ReviewRow row in table.Rows)
        {
            // Of a measure that is a part of the one above, the blanks before it would be lost.
            string part = row.Measure.StartsWith(' ') ? "&emsp;" : string.Empty;
            Row(output, [part + MarkdownText.Escape(row.Measure.Trim()), .. row.Values.Select(MarkdownText.Escape)]);
        }

        output.WriteLine();
    }

    private static void Kills(TextWriter output, IReadOnlyList<KillRow> rows)
    {
        Row(output, KillRow.Columns.Select(c => c.TrimStart('>')));
        Row(output, KillRow.Columns.Select(c => c[0] == '>' ? "---:" : "---"));
        foreach (KillRow row in rows)
        {
            Row(output, row.Cells.Select(MarkdownText.Escape));
        }

        output.WriteLine();
    }

    private static void Row(TextWriter output, IEnumerable<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");
}
