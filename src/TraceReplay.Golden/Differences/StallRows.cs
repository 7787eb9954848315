namespace TraceReplay.Golden;

/// <summary>Reads the stalls, and the OOM kills below them.</summary>
internal static class StallRows
{
    private const string Loops = "loops";

    /// <summary>The stalls in which should_reclaim_retry was called: a row each, and below it the path of its loops.</summary>
    public static IEnumerable<GoldenRow> Read(GoldenSection section)
    {
        List<GoldenRow> rows = [];
        foreach (string line in section.Lines)
        {
            string[] words = RowWords.Of(line);
            if (RowWords.FindNumbers(words, 3, 3) is var at and > 0)
            {
                rows.Add(new GoldenRow(
                    $"stall of {RowWords.Join(words, 2..at)} at {words[0]}",
                    ("last", words[1]),
                    ("order", words[at]),
                    ("reclaims", words[at + 1]),
                    ("calls", words[at + 2]),
                    ("end", RowWords.Join(words, (at + 3)..))));
            }
            else if (rows.Count > 0 && words.Length > 0)
            {
                rows[^1] = WithLoops(rows[^1], words[0] == Loops ? words[1..] : words);
            }
        }

        return rows;
    }

    /// <summary>The stalls in which a policy gives up earlier.</summary>
    public static IEnumerable<GoldenRow> ReadEarlier(GoldenSection section)
    {
        foreach (string line in section.Lines)
        {
            string[] words = RowWords.Of(line);
            if (RowWords.FindNumbers(words, 3, 1) is var at and > 0)
            {
                yield return new GoldenRow(
                    $"gives up earlier in the stall of {RowWords.Join(words, 2..at)} at {words[0]}",
                    ("stall ends", words[1]),
                    ("pages", words[at]),
                    ("end", RowWords.Join(words, (at + 1)..)));
            }
        }
    }

    public static IEnumerable<GoldenRow> ReadKills(GoldenSection section) => section.Lines
        .Select(RowWords.Of)
        .Where(w => w.Contains("kills"))
        .Select(w => new GoldenRow($"OOM kill at {w[0]}", (string.Empty, RowWords.Join(w, 1..))));

    private static GoldenRow WithLoops(GoldenRow row, string[] loops)
    {
        string more = string.Join(' ', loops);
        return row.Fields[^1].Name == Loops
            ? row with { Fields = [.. row.Fields.SkipLast(1), (Loops, $"{row.Fields[^1].Value} {more}")] }
            : row with { Fields = [.. row.Fields, (Loops, more)] };
    }
}
