using System.Text;

namespace TraceReplay.Reports;

/// <summary>Text of a trace on its way to a forge: it must neither become markup, nor break a table, nor call anybody.</summary>
internal static class MarkdownText
{
    private const string Markup = @"\`*_{}[]<>#!|~&$^";

    // Forges look for names, numbers and addresses in the text that is left when the markup is gone; a comment parts it.
    private const string Parted = "<!-- -->";

    /// <summary>The text as a part of a line or of a table's cell.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new();
        string plain = AsciiText.Of(text);
        for (int i = 0; i < plain.Length; i++)
        {
            char c = plain[i];
            if (Markup.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
            if (c is '@' or '#' || (c == ':' && i + 1 < plain.Length && plain[i + 1] == '/') || IsWww(plain, i))
            {
                escaped.Append(Parted);
            }
        }

        return escaped.ToString();
    }

    /// <summary>A block that is shown as it is, whatever stands in it.</summary>
    public static void WriteBlock(TextWriter output, string language, IReadOnlyList<string> lines)
    {
        string fence = new('`', Math.Max(3, lines.Max(LongestTicks) + 1));
        output.WriteLine(fence + language);
        foreach (string line in lines)
        {
            output.WriteLine(line);
        }

        output.WriteLine(fence);
    }

    private static bool IsWww(string text, int index) => text[index] == '.' && index >= 3 && text.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);

    private static int LongestTicks(string line)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in line)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
