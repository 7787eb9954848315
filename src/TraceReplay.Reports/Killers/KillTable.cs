using Spectre.Console;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The kills of the kernel and of the policies, a row each.</summary>
internal static class KillTable
{
    /// <summary>Writes it; nothing where no policy is a killer.</summary>
    public static void Write(TextWriter output, CaptureResult capture, TextStyle style)
    {
        IReadOnlyList<KillRow> rows = KillRow.Of(capture);
        if (rows.Count == 0)
        {
            return;
        }

        Table table = PlainTable.Create([.. KillRow.Columns]);
        foreach (KillRow row in rows)
        {
            table.AddRow([.. row.Cells.Select(c => new Text(c))]);
        }

        output.WriteLine();
        PlainTable.Write(output, table, style.Color, rows.Max(r => r.Cells.Sum(c => c.Length)));
    }
}
