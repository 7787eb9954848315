using System.Text;

namespace TraceReplay.Parsing;

/// <summary>Tells from the beginning of a text what it is. Names of files do not matter.</summary>
internal static class Sniffer
{
    private const string NoTrace = "no line looks like ftrace, perf script, trace-cmd or bpftrace output";

    /// <summary>
    /// Looks at the first bytes of a text. Beside other files (<paramref name="amongOthers"/>) a text that holds few events is a note
    /// that quotes them; a file that was named is a trace as soon as it holds one.
    /// </summary>
    public static Sniff Look(ReadOnlyMemory<byte> head, bool amongOthers)
    {
        if (head.IsEmpty)
        {
            return new Sniff(Dialect.None, null, 0, false, 0, -1, "empty file");
        }

        // A series holds the texts of many files, and the names of tasks: its first line decides.
        if (head.Span.StartsWith(SeriesHead.Signature))
        {
            return new Sniff(Dialect.None, SnapshotKinds.Series, 0, false, 0, -1, null);
        }

        byte[]? mail = MailSniffer.TextOf(WholeLines(head), out string? unread);
        Sniff trace = LookForTrace(mail ?? WholeLines(head).Span, amongOthers) with { IsMail = mail is not null };
        if (trace.Events > 0)
        {
            return trace;
        }

        string? kind = head.Span.Contains((byte)0) ? null : SnapshotKinds.Of(Encoding.UTF8.GetString((mail ?? head).Span));
        if (kind is not null)
        {
            return new Sniff(Dialect.None, kind, 0, false, 0, -1, null) { IsMail = mail is not null };
        }

        if (trace.IsTrace)
        {
            return trace;
        }

        string none = unread is null ? NoTrace : $"{NoTrace}: {FileAccount.UnreadPart(unread)}";
        return new Sniff(Dialect.None, null, 0, false, 0, -1, IsBinary(head.Span) ? "not a trace: binary data" : none) { IsMail = mail is not null };
    }

    // A full head ends somewhere in a line.
    private static ReadOnlyMemory<byte> WholeLines(ReadOnlyMemory<byte> head)
    {
        int whole = head.Length == TraceSource.HeadBytes ? head.Span.LastIndexOf((byte)'\n') : -1;
        return whole > 0 ? head[..whole] : head;
    }

    private static Sniff LookForTrace(ReadOnlySpan<byte> head, bool amongOthers)
    {
        var votes = new DialectVotes();
        while (!head.IsEmpty)
        {
            int end = head.IndexOf((byte)'\n');
            votes.Add((end < 0 ? head : head[..end]).TrimEnd((byte)'\r'));
            head = end < 0 ? default : head[(end + 1)..];
        }

        return votes.Result(amongOthers);
    }

    private static bool IsBinary(ReadOnlySpan<byte> head)
    {
        int odd = 0;
        foreach (byte b in head)
        {
            odd += b is < 0x20 and not ((byte)'\n' or (byte)'\r' or (byte)'\t' or 0x1b) ? 1 : 0;
        }

        return odd * 20 > head.Length || head.Contains((byte)0);
    }
}
