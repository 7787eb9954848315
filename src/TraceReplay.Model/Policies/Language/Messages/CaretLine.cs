using System.Text;

namespace TraceReplay.Model;

/// <summary>Shows a place in a text: its line, and carets below it.</summary>
internal static class CaretLine
{
    private const string Indent = "    ";
    private const int MaxWidth = 160;
    private const int Before = 60;

    /// <summary>Two lines; nothing where there is no such line. Of a line that is too wide, what lies around the place.</summary>
    public static string Show(string text, SourceSpan span)
    {
        int first = span.Start - (span.Column - 1);
        int end = text.IndexOfAny(['\n', '\r'], Math.Min(span.Start, text.Length));
        string line = text[first..(end < 0 ? text.Length : end)];
        if (string.IsNullOrWhiteSpace(line))
        {
            return string.Empty;
        }

        int at = span.Column - 1;
        int cut = line.Length > MaxWidth ? Math.Max(0, at - Before) : 0;
        string shown = Plain(line.AsSpan(cut, Math.Min(MaxWidth, line.Length - cut)));
        int carets = Math.Max(1, Math.Min(span.Length, shown.Length - (at - cut)));
        return $"{Indent}{shown}\n{Indent}{Blanks(shown, at - cut)}{new string('^', carets)}";
    }

    // A tab stays a tab, so that the carets stand below their place however wide it is.
    private static string Blanks(string shown, int count)
    {
        var blanks = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            blanks.Append(i < shown.Length && shown[i] == '\t' ? '\t' : ' ');
        }

        return blanks.ToString();
    }

    // What a terminal would obey is not shown.
    private static string Plain(ReadOnlySpan<char> line)
    {
        var plain = new StringBuilder(line.Length);
        foreach (char c in line)
        {
            plain.Append(c != '\t' && char.IsControl(c) ? '?' : c);
        }

        return plain.ToString();
    }
}
