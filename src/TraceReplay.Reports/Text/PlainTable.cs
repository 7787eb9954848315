using Spectre.Console;

namespace TraceReplay.Reports;

/// <summary>Tables without borders, so that a mail or a narrow terminal does not break them, of a width that no terminal decides.</summary>
internal static class PlainTable
{
    private const int Width = 120;

    /// <summary>An empty table; a heading that begins with <c>&gt;</c> stands over right-aligned numbers.</summary>
    public static Table Create(params ReadOnlySpan<string> headings)
    {
        Table table = new Table().Border(TableBorder.None);
        foreach (string heading in headings)
        {
            bool right = heading.StartsWith('>');
            TableColumn column = new TableColumn(new Text(heading.TrimStart('>'))).NoWrap().PadLeft(0).PadRight(2);
            table.AddColumn(right ? column.RightAligned() : column);
        }

        return table;
    }

    /// <summary>Writes a table; <paramref name="longest"/> is the length of its widest variable text, which is never cut.</summary>
    public static void Write(TextWriter output, Table table, bool color, int longest, string indent = "")
    {
        var buffer = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(buffer),

            // The enrichers would turn colours on in some CI systems.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Width + longest;
        console.Write(table);
        foreach (string line in buffer.ToString().TrimEnd('\n').Split('\n'))
        {
            output.WriteLine((indent + line).TrimEnd());
        }
    }
}
