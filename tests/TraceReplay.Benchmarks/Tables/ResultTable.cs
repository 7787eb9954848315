using Spectre.Console;
using TraceReplay.Reports;

namespace TraceReplay.Benchmarks;

/// <summary>A table of results, for the terminal and for a document.</summary>
/// <param name="Title">What was asked.</param>
/// <param name="Headings">The headings; one that begins with <c>&gt;</c> stands over numbers.</param>
internal sealed record ResultTable(string Title, params string[] Headings)
{
    /// <summary>The rows, as many cells as headings.</summary>
    public List<string[]> Rows { get; } = [];

    /// <summary>What a reader must know to read it; empty for nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>Writes it as plain text, headed by its name.</summary>
    public void Write(TextWriter output, string name)
    {
        Table table = PlainTable.Create(Headings);
        Rows.ForEach(row => table.AddRow([.. row.Select(cell => new Text(cell))]));
        output.WriteLine($"\n{name}: {Title}\n");
        PlainTable.Write(output, table, color: false, Rows.Sum(row => row.Sum(cell => cell.Length)));
        output.WriteLine(Note.Length > 0 ? $"\n{Note}" : "");
    }

    /// <summary>Writes it as a section of a Markdown document, headed by its name.</summary>
    public void WriteMarkdown(TextWriter output, string name)
    {
        output.Write($"\n### {name}: {Title}\n\n");
        output.Write($"| {string.Join(" | ", Headings.Select(h => h.TrimStart('>')))} |\n");
        output.Write($"|{string.Concat(Headings.Select(h => h.StartsWith('>') ? " ---: |" : " --- |"))}\n");
        Rows.ForEach(row => output.Write($"| {string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n"));
        output.Write(Note.Length > 0 ? $"\n{Note}\n" : "");
    }
}
