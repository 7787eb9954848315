using TraceReplay.Golden;

namespace TraceReplay.Reports;

/// <summary>The first kills in 75 columns: the rule of each stands below where it has no room in its row.</summary>
internal static class MailKills
{
    private const string Gap = "  ";

    public static void Write(TextWriter output, IReadOnlyList<KillRow> rows)
    {
        IReadOnlyList<string> heads = ["policy", ">may kill from", ">killed by", ">s to kernel's", "whom"];
        string[][] cells = [.. rows.Select(r => r.Cells.Take(heads.Count).Select(AsciiText.Of).ToArray())];
        int[] widths = [.. heads.Select((h, i) => cells.Select(c => c[i].Length).Append(h.TrimStart('>').Length).Max())];
        output.WriteLine();
        foreach (string line in Row([.. heads.Select(h => h.TrimStart('>'))], heads, widths))
        {
            output.WriteLine(line);
        }

        for (int i = 0; i < rows.Count; i++)
        {
            foreach (string line in Row(cells[i], heads, widths))
            {
                output.WriteLine(line);
            }
        }
    }

    // The last cell goes to a line of its own where the row is full.
    private static IEnumerable<string> Row(string[] cells, IReadOnlyList<string> heads, int[] widths)
    {
        string row = string.Concat(cells[..^1].Select((c, i) => Gap + (heads[i][0] == '>' ? c.PadLeft(widths[i]) : c.PadRight(widths[i]))));
        string whole = row + Gap + cells[^1];
        if (whole.TrimEnd().Length <= GoldenText.Width)
        {
            return [whole.TrimEnd()];
        }

        return [row.TrimEnd(), .. MailText.Pieces(cells[^1], GoldenText.Width - 6).Select(p => $"      {p}")];
    }
}
