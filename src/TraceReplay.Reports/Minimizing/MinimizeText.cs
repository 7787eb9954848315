using System.Globalization;
using Spectre.Console;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary><c>minimize</c> as text: what each step took away, the files that are left, the finding as verify shows it there.</summary>
public static class MinimizeText
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter output, MinimizeReport report, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        if (!style.IsQuiet)
        {
            Steps(output, report, style);
            output.WriteLine();
            Files(output, report, style);
            output.WriteLine();
        }

        WriteFinding(output, report, style);
        if (!style.IsQuiet)
        {
            output.WriteLine();
            output.WriteLine(Summary(report));
        }
    }

    private static void Steps(TextWriter output, MinimizeReport report, TextStyle style)
    {
        Table table = PlainTable.Create("taken away", ">of", ">left", ">lines of", ">left", ">tries");
        foreach (MinimizeStep step in report.Capture.Steps)
        {
            Row(table, step.Groups, step.GroupsBefore, step.GroupsAfter, step.LinesBefore, step.LinesAfter, step.Tries);
        }

        PlainTable.Write(output, table, style.Color, 0);
    }

    private static void Files(TextWriter output, MinimizeReport report, TextStyle style)
    {
        Table table = PlainTable.Create("file", "of", ">lines");
        foreach (MinimizedFile file in report.Capture.Files)
        {
            table.AddRow(new Text(file.Name), new Text(file.Origin), new Text(file.Lines is int lines ? Number(lines) : "all"));
        }

        PlainTable.Write(output, table, style.Color, report.Capture.Files.Max(f => f.Name.Length + f.Origin.Length));
    }

    // The first line is verify's, so that editors and scripts can jump to it.
    private static void WriteFinding(TextWriter output, MinimizeReport report, TextStyle style)
    {
        (Finding was, Finding shown) = (report.Capture.Finding, report.Capture.Shown);
        string severity = style.Severity(Words.Severity(shown));
        output.WriteLine($"{report.Folder}/{shown.File}:{shown.Line}: {severity}: {shown.Id}: {shown.Message}");
        string file = report.Capture.IsFolder ? $"{report.Whole.Capture.Name}/{was.File}" : was.File!;
        output.WriteLine($"    was      {file}:{was.Line}");
        foreach ((string name, string? value) in ((string, string?)[])[("expected", shown.Expected), ("actual  ", shown.Actual)])
        {
            if (value is not null)
            {
                output.WriteLine($"    {name} {value}");
            }
        }
    }

    private static void Row(Table table, string name, params ReadOnlySpan<int> numbers)
    {
        List<Text> cells = [new Text(name)];
        foreach (int number in numbers)
        {
            cells.Add(new Text(Number(number)));
        }

        table.AddRow(cells);
    }

    private static string Summary(MinimizeReport report)
    {
        string counts = string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Folder}: {report.LinesAfter} of {report.LinesBefore} lines, {report.Capture.Files.Count} of {report.Whole.Capture.Files.Count} files, {report.Bytes} bytes");
        return report.Capture.IsGrown
            ? $"{counts}. Fewer lines show the finding only beside the rest of the capture: verify did not find it in them."
            : $"{counts}. verify shows the same finding there.";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
