namespace TraceReplay.Parsing;

/// <summary>
/// Tells from the beginning of a file whether it is to be read as a mail: it has a mail's headers, or reading it as one finds more
/// of a trace in it.
/// </summary>
internal static class MailSniffer
{
    /// <summary>The text of the mail that begins so; null when it is none. <paramref name="unread"/> names a part that is no text.</summary>
    public static byte[]? TextOf(ReadOnlyMemory<byte> head, out string? unread)
    {
        unread = null;
        if (!HasHeaders(head))
        {
            return MailSigns.Any(head) && MailText(head, out unread) is { } text && IsBetter(text, head) ? text : null;
        }

        return MailText(head, out unread);
    }

    private static bool HasHeaders(ReadOnlyMemory<byte> head)
    {
        using var lines = new MemoryLines(head);
        int headers = 0;
        while (lines.TryRead(out ReadOnlySpan<byte> line) && (!line.IsEmpty || headers == 0))
        {
            if (MboxLine.Is(line))
            {
                return true;
            }

            bool folded = headers > 0 && !line.IsEmpty && line[0] is (byte)' ' or (byte)'\t';
            if (!line.IsEmpty && !folded && HeaderText.NameOf(line).IsEmpty)
            {
                return false;
            }

            headers += HeaderText.IsMailHeader(line) ? 1 : 0;
            if (headers == 2)
            {
                return true;
            }
        }

        return false;
    }

    private static byte[] MailText(ReadOnlyMemory<byte> head, out string? unread)
    {
        string? first = null;
        using var text = new MemoryStream();
        using var lines = new MailLineReader(new MemoryLines(head), part => first ??= part);
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            if (lines.Flaw is LineFlaw.None or LineFlaw.Nul)
            {
                text.Write(line);
                text.WriteByte((byte)'\n');
            }
        }

        unread = first;
        return text.ToArray();
    }

    private static bool IsBetter(byte[] mail, ReadOnlyMemory<byte> plain)
    {
        (long events, long others) = Count(plain);
        (long mailEvents, long mailOthers) = Count(mail);
        return mailEvents > events || (mailEvents > 0 && mailEvents == events && mailOthers < others);
    }

    private static (long Events, long Others) Count(ReadOnlyMemory<byte> text)
    {
        var wrapping = new Wrapping();
        using var lines = new MemoryLines(text);
        (long events, long others) = (0, 0);
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            LineVerdict verdict = wrapping.ShapeOf(line).Verdict;

            // A dialect may take what stands before an event for the beginning of its task's name.
            bool whole = verdict == LineVerdict.Parsed && !MailSigns.IsQuoted(line);
            events += whole ? 1 : 0;
            others += whole || verdict is LineVerdict.Ignored or LineVerdict.Loss ? 0 : 1;
        }

        return (events, others);
    }
}
