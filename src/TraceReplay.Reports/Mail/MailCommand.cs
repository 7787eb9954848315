using TraceReplay.Golden;

namespace TraceReplay.Reports;

/// <summary>A command line that can be pasted: broken with backslashes, an option beside its value.</summary>
internal static class MailCommand
{
    // Behind it stand a blank and a backslash.
    private const int Widest = GoldenText.Width - 2;
    private const int Indent = 4;

    public static IEnumerable<string> Lines(IReadOnlyList<string> words)
    {
        List<string> lines = [];
        string line = string.Empty;
        foreach ((string text, bool goesOn) in Parts(words))
        {
            bool fits = line.Length + text.Length + (goesOn ? 0 : 1) <= Widest;
            if (line.Length > 0 && !fits)
            {
                lines.Add(goesOn ? $"{line}\\" : $"{line} \\");
            }

            line = (fits, goesOn) switch
            {
                _ when line.Length == 0 => $"  {text}",
                (true, true) => line + text,
                (true, false) => $"{line} {text}",

                // The shell joins a broken word again where it goes on in the first column.
                (false, true) => text,
                _ => new string(' ', Indent) + text,
            };
        }

        lines.Add(line);
        return lines;
    }

    private static IEnumerable<(string Text, bool GoesOn)> Parts(IReadOnlyList<string> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Length > 2 && words[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < words.Count
                && $"{words[i]} {ShellText.Quote(words[i + 1])}" is { Length: <= Widest - Indent } both)
            {
                yield return (both, false);
                i++;
                continue;
            }

            foreach ((string text, bool goesOn) in Pieces(words[i]))
            {
                yield return (text, goesOn);
            }
        }
    }

    // So few characters fit on a line even where each is written as the four bytes of its UTF-8.
    private static IEnumerable<(string Text, bool GoesOn)> Pieces(string word) => ShellText.Quote(word) is { Length: <= Widest - Indent } whole
        ? [(whole, false)]
        : word.EnumerateRunes().Chunk(4).Select((piece, i) => (ShellText.Quote(string.Concat(piece)), i > 0));
}
