namespace TraceReplay.Parsing;

/// <summary>Recognises the beginning of an event whose name and fields stand on the next line: task, CPU, perhaps a time.</summary>
internal static class HeadText
{
    /// <summary>Whether the text has a column in brackets (<c>[001]</c>, <c>[4294909581]</c>), or ends in a time (<c>45.301122:</c>).</summary>
    public static bool IsHead(ReadOnlySpan<byte> text)
    {
        text = text.TrimEnd((byte)' ');
        return EndsInTime(text) || HasColumn(text);
    }

    /// <summary>Whether the text is a time, perhaps behind flags.</summary>
    public static bool IsTime(ReadOnlySpan<byte> text)
    {
        text = text.Trim((byte)' ');
        int blank = text.IndexOf((byte)' ');
        return EndsInTime(text) && (blank < 0 || !text[blank..].TrimStart((byte)' ').Contains((byte)' '));
    }

    private static bool EndsInTime(ReadOnlySpan<byte> text)
    {
        int pos = text.LastIndexOf((byte)' ') + 1;
        return TimeText.TryRead(text, ref pos, out _) && pos == text.Length;
    }

    private static bool HasColumn(ReadOnlySpan<byte> text)
    {
        for (int at = text.IndexOf((byte)'['); at >= 0;)
        {
            int pos = at + 1;
            if (NumberText.TryDigits(text, ref pos, out _) && pos < text.Length && text[pos] is (byte)']' or (byte)'l')
            {
                return true;
            }

            int next = text[(at + 1)..].IndexOf((byte)'[');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
