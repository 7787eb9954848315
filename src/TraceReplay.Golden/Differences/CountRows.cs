namespace TraceReplay.Golden;

/// <summary>Reads the table of the decisions by site, and what was missing, presumed and tolerated below it.</summary>
internal static class CountRows
{
    private const int WordsAt = 18;

    private static readonly string[] Verdicts = ["decisions", "agree", "diverge", "undetermined", "counterfactual"];
    private static readonly string[] Lists = ["missing", "presumed", "quirk"];

    public static IEnumerable<GoldenRow> Read(GoldenSection section)
    {
        List<GoldenRow> rows = [];
        bool isList = false;
        string[] name = [];
        foreach (string line in section.Lines)
        {
            // A long name stands on the line above its counts.
            string[] words = [.. name, .. RowWords.Of(line)];
            name = !isList && words.Length == 1 ? words : [];
            if (isList && RowWords.Indent(line) == WordsAt)
            {
                rows[^1] = rows[^1] with { Title = $"{rows[^1].Title} {line.TrimStart()}" };
                continue;
            }

            isList = words.Length > 2 && Lists.Contains(words[0]) && RowWords.Number(words[1]) is not null;
            if (isList)
            {
                rows.Add(new GoldenRow($"{words[0]}: {RowWords.Join(words, 2..)}", (string.Empty, words[1])));
            }
            else if (words.Length == Verdicts.Length + 1 && RowWords.AreNumbers(words, 1, Verdicts.Length))
            {
                rows.Add(new GoldenRow($"counts: {words[0]}", [.. Verdicts.Zip(words[1..])]));
            }
        }

        return rows;
    }
}
