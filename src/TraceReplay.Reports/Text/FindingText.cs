using TraceReplay.Golden;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A finding as text: a first line that editors and scripts can jump to, then what there is to know.</summary>
internal static class FindingText
{
    public static void Write(TextWriter output, CaptureReport capture, Finding finding, TextStyle style)
    {
        string severity = style.Severity(Words.Severity(finding));
        output.WriteLine($"{Place(capture, finding)}: {severity}: {finding.Id}: {finding.Message}");
        List<string> where = [];
        Add(where, "time", finding.Time);
        Add(where, "task", finding.Task is null ? null : TerminalText.Printable(finding.Task));
        Add(where, "node", finding.Node?.ToString());
        if (where.Count > 0)
        {
            output.WriteLine($"    {string.Join("  ", where)}");
        }

        Detail(output, "matched ", MatchedText.Of(finding, capture.Contexts[finding]));
        ContextText.Write(output, capture, finding, style);
        Detail(output, "expected", finding.Expected);
        Detail(output, "actual  ", finding.Actual);
        Detail(output, "source  ", finding.Source);
    }

    /// <summary>A golden that does not hold: the line for machines, what changed and why, then the difference by lines.</summary>
    public static void Write(TextWriter output, GoldenOutcome golden, TextStyle style)
    {
        output.WriteLine(GoldenMessage.Line(golden));
        foreach (string note in GoldenMessage.Notes(golden))
        {
            output.WriteLine($"    {TerminalText.Printable(note)}");
        }

        DiffText.Write(output, golden.Diff, style, "    ");
    }

    private static string Place(CaptureReport capture, Finding finding)
    {
        if (finding.File is null)
        {
            return capture.Name;
        }

        // A single file is its own capture.
        string file = capture.IsFolder ? $"{capture.Name}/{finding.File}" : finding.File;
        return finding.Line > 0 ? $"{file}:{finding.Line}" : file;
    }

    private static void Add(List<string> where, string name, string? value)
    {
        if (value is not null)
        {
            where.Add($"{name} {value}");
        }
    }

    private static void Detail(TextWriter output, string name, string? value)
    {
        if (value is not null)
        {
            output.WriteLine($"    {name} {value}");
        }
    }
}
