namespace TraceReplay.Parsing;

/// <summary>A word of a snapshot's line.</summary>
/// <param name="Text">The word.</param>
/// <param name="Column">The character at which it begins, from 0.</param>
internal readonly record struct Word(string Text, int Column)
{
    // Far more than a line of any snapshot has: no rule takes a line that has so many, so what comes after them does not matter.
    private const int Most = 32;

    /// <summary>The words of a line between blanks and the other separators; of a line beyond all reason only the first ones.</summary>
    public static List<Word> Split(string line, ReadOnlySpan<char> separators = default)
    {
        var words = new List<Word>();
        for (int start = 0; start < line.Length && words.Count < Most; start++)
        {
            int end = start;
            while (end < line.Length && !IsSeparator(line[end], separators))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(new Word(line[start..end], start));
            }

            start = end;
        }

        return words;
    }

    private static bool IsSeparator(char c, ReadOnlySpan<char> separators) => c is ' ' or '\t' || separators.Contains(c);
}
