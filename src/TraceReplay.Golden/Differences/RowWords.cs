using System.Globalization;

namespace TraceReplay.Golden;

/// <summary>The words of a row of a golden. A task's name may hold blanks, so what stands behind it is found by its numbers.</summary>
internal static class RowWords
{
    public static string[] Of(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A count; null where the word is none.</summary>
    public static long? Number(string word) => long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;

    /// <summary>Whether as many words from <paramref name="from"/> on are counts.</summary>
    public static bool AreNumbers(string[] words, int from, int count) =>
        from + count <= words.Length && Array.TrueForAll(words[from..(from + count)], w => Number(w) is not null);

    /// <summary>The first place from <paramref name="from"/> on where that many counts stand and something behind them; -1 where none is.</summary>
    public static int FindNumbers(string[] words, int from, int count)
    {
        for (int i = from; i + count < words.Length; i++)
        {
            if (AreNumbers(words, i, count))
            {
                return i;
            }
        }

        return -1;
    }

    public static string Join(string[] words, Range range) => string.Join(' ', words[range]);

    /// <summary>How far a line is indented.</summary>
    public static int Indent(string line) => line.Length - line.TrimStart(' ').Length;
}
