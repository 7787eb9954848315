using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace TraceReplay.Reports;

/// <summary>One row a capture and policy.</summary>
internal static class VerifyTable
{
    /// <summary>Writes it; nothing where there are no captures.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="captures">The rows of each capture.</param>
    /// <param name="style">How it is to look.</param>
    public static void Write(TextWriter output, IReadOnlyList<IReadOnlyList<VerdictRow>> captures, TextStyle style)
    {
        if (captures.Count == 0)
        {
            return;
        }

        // The policy goes without saying while each capture is held against its own kernel.
        bool showPolicy = captures.Any(c => c is not [{ Native: true }]);
        string[] first = showPolicy ? ["capture", "kernel", "policy"] : ["capture", "kernel"];
        Table table = PlainTable.Create(
            [.. first, ">events", ">decisions", ">agree", ">diverge", ">undetermined", ">presumed", "golden", "result"]);
        foreach (VerdictRow row in captures.SelectMany(c => c))
        {
            table.AddRow(Cells(row, showPolicy));
        }

        PlainTable.Write(output, table, style.Color, captures.Max(c => c.Max(r => r.Capture.Length)));
    }

    private static IEnumerable<IRenderable> Cells(VerdictRow row, bool showPolicy)
    {
        yield return new Text(row.Capture);
        yield return new Text(row.Kernel ?? $"{row.KernelLine}?");
        if (showPolicy)
        {
            yield return new Text(row.Policy ?? string.Empty);
        }

        foreach (long? number in (long?[])[row.Events, row.Decisions, row.Agree, row.Diverge, row.Undetermined, row.Presumed])
        {
            yield return new Text(number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);
        }

        yield return new Text(row.Golden ?? string.Empty);
        yield return new Text(row.Result, new Style(row.Result switch { "ok" => Color.Green, "inconclusive" or "partial" => Color.Yellow, _ => Color.Red }));
    }
}
