using System.Text;

namespace TraceReplay.Reports;

/// <summary>Words of a command line as a shell reads them.</summary>
internal static class ShellText
{
    /// <summary>A word: as it is where that is safe, else quoted; what is not ASCII as bash's <c>$'\xc3'</c>.</summary>
    public static string Quote(string word)
    {
        if (word.Length > 0 && word.All(IsSafe))
        {
            return word;
        }

        string plain = AsciiText.Of(word);
        return plain == word ? $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'" : $"$'{Escape(word)}'";
    }

    // A backslash of the word itself must not look like one of an escape.
    private static string Escape(string word)
    {
        StringBuilder escaped = new();
        foreach (Rune rune in word.EnumerateRunes())
        {
            escaped.Append(rune.Value is '\\' or '\'' ? $"\\{rune}" : AsciiText.Of(rune.ToString()));
        }

        return escaped.ToString();
    }

    private static bool IsSafe(char c) => char.IsAsciiLetterOrDigit(c) || "/._-+:=,@%".Contains(c, StringComparison.Ordinal);
}
