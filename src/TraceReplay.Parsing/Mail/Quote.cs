namespace TraceReplay.Parsing;

/// <summary>Takes from a line of a mail what mail programs put there: quote marks, tabs, and blanks that are none.</summary>
internal static class Quote
{
    /// <summary>
    /// Copies the quoted text of a line; <paramref name="text"/> must be as long as the line. Tabs and no-break spaces become blanks.
    /// </summary>
    public static int Strip(ReadOnlySpan<byte> line, Span<byte> text, out int depth)
    {
        int pos = SkipMarks(line, out depth);
        int length = 0;
        while (pos < line.Length)
        {
            int blank = BlankAt(line, pos);
            text[length++] = blank > 0 ? (byte)' ' : line[pos];
            pos += Math.Max(blank, 1);
        }

        return length;
    }

    // "> ", ">>", " > > ": one blank behind the last mark belongs to it, the others to the text.
    private static int SkipMarks(ReadOnlySpan<byte> line, out int depth)
    {
        depth = 0;
        int text = 0;
        for (int pos = 0; pos < line.Length;)
        {
            int blank = BlankAt(line, pos);
            if (blank == 0 && line[pos] != '>')
            {
                break;
            }

            depth += blank == 0 ? 1 : 0;
            pos += Math.Max(blank, 1);
            text = blank == 0 ? pos : text;
        }

        return depth > 0 && text < line.Length ? text + BlankAt(line, text) : text;
    }

    /// <summary>How many bytes the blank at this place has: U+00A0 has one in Latin-1 and two in UTF-8; 0 where none is.</summary>
    private static int BlankAt(ReadOnlySpan<byte> line, int pos) => line[pos] switch
    {
        (byte)' ' or (byte)'\t' => 1,
        0xc2 when pos + 1 < line.Length && line[pos + 1] == 0xa0 => 2,
        0xa0 when pos == 0 || line[pos - 1] is < 0x80 or 0xa0 => 1,
        _ => 0,
    };
}
