namespace TraceReplay.Golden;

/// <summary>Breaks sentences into lines that a mail carries whole.</summary>
public static class WordWrap
{
    /// <summary>A sentence as lines; all but the first are indented further.</summary>
    /// <param name="text">Words, one space between.</param>
    /// <param name="indent">Spaces before the first line.</param>
    /// <param name="hang">Further spaces before the others.</param>
    public static IEnumerable<string> Lines(string text, int indent = 0, int hang = 2) =>
        Lines(new string(' ', indent), new string(' ', indent + hang), text);

    /// <summary>Words as lines of at most <see cref="GoldenText.Width"/> columns; a longer word stands alone.</summary>
    /// <param name="first">What the first line begins with.</param>
    /// <param name="other">What the others begin with.</param>
    /// <param name="words">Words, blanks between.</param>
    public static IEnumerable<string> Lines(string first, string other, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        List<string> lines = [];
        string line = first;
        bool empty = true;
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && line.Length + 1 + word.Length > GoldenText.Width)
            {
                lines.Add(line);
                (line, empty) = (other, true);
            }

            line = empty ? line + word : $"{line} {word}";
            empty = false;
        }

        lines.Add(line);
        return lines;
    }
}
