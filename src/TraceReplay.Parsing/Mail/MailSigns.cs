namespace TraceReplay.Parsing;

/// <summary>
/// Looks for what mails do to text: quote marks, tabs and no-break spaces before it, lines broken between fields. Quick, because all
/// files are looked at; the signs alone prove nothing.
/// </summary>
internal static class MailSigns
{
    public static bool Any(ReadOnlyMemory<byte> text)
    {
        using var lines = new MemoryLines(text);
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            if (InLine(line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether quote marks, tabs or no-break spaces stand before the text of a line.</summary>
    public static bool IsQuoted(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> text = line.TrimStart((byte)' ');
        return !text.IsEmpty && (text[0] is (byte)'>' or (byte)'\t' or 0xa0 || text.StartsWith("\u00a0"u8));
    }

    private static bool InLine(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> text = line.TrimStart((byte)' ');
        if (text.IsEmpty || IsQuoted(text))
        {
            return !text.IsEmpty;
        }

        int end = text.IndexOf((byte)' ');
        return BeginsLikeATail(end < 0 ? text : text[..end]);
    }

    // "nr_dirty=0", "vmscan:mm_vmscan_kswapd_sleep:", and the last columns of the tables and messages that bpftrace scripts print.
    private static bool BeginsLikeATail(ReadOnlySpan<byte> word)
    {
        if (word[^1] == ':')
        {
            ReadOnlySpan<byte> name = word[..^1];
            return EventNameTable.Find(name[(name.LastIndexOf((byte)':') + 1)..]) is not null;
        }

        return word.IndexOf((byte)'=') > 0
            || word.SequenceEqual("kswapd_failures"u8) || word.SequenceEqual("end,"u8)
            || word.SequenceEqual("AVAILABLE"u8) || word.SequenceEqual("MIN_WMARK"u8) || word.SequenceEqual("LOOPS"u8) || word.SequenceEqual("WMARK"u8);
    }
}
