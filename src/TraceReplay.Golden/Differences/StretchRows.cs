namespace TraceReplay.Golden;

/// <summary>Reads the section of a node's kswapd: its counts, the path of kswapd_failures from reset to reset, and the story above it.</summary>
internal static class StretchRows
{
    public static IEnumerable<GoldenRow> Read(GoldenSection section)
    {
        yield return new GoldenRow(section.Name, (string.Empty, section.Counts));
        foreach (string line in Table(section))
        {
            string[] words = RowWords.Of(line);
            if (words.Length > 4 && RowWords.AreNumbers(words, 2, 1))
            {
                yield return new GoldenRow(
                    $"{section.Name}: the stretch from {words[0]}",
                    ("last", words[1]),
                    ("runs", words[2]),
                    ("top", words[3]),
                    (string.Empty, RowWords.Join(words, 4..)));
            }
        }
    }

    /// <summary>The lines above the table.</summary>
    public static IEnumerable<string> Story(GoldenSection section) => section.Lines.TakeWhile(IsNoHead);

    private static IEnumerable<string> Table(GoldenSection section) => section.Lines.SkipWhile(IsNoHead).Skip(1);

    private static bool IsNoHead(string line) => !line.EndsWith("kswapd_failures ends", StringComparison.Ordinal);
}
