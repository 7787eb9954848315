using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>A line of the kernel's log without what stands before its message.</summary>
/// <param name="Text">The message.</param>
/// <param name="Column">The character at which it begins, from 0.</param>
/// <param name="Time">Its time since boot; none where the line has a date, or nothing.</param>
/// <param name="IsStamped">Whether the line begins as a log's lines do.</param>
internal readonly record struct LogLine(string Text, int Column, TraceTime Time, bool IsStamped)
{
    private const string Syslog = " kernel: ";
    private const int LongestHost = 120;
    private const int LongestStamp = 48;

    /// <summary>
    /// Takes off quotes of mails, the level (<c>&lt;4&gt;</c>, <c>kern  :warn  :</c>), the date and host of syslog and journalctl, the
    /// time or date in brackets, and the caller (<c>[  T234]</c>).
    /// </summary>
    public static LogLine Of(string line)
    {
        int at = SkipLevel(line, Skip(line, 0, " \t>|"));
        bool stamped = false;
        TraceTime time = TraceTime.None;
        while (true)
        {
            int next = SkipStamp(line, at, ref time);
            next = next == at ? SkipHost(line, at, stamped) : next;
            if (next == at)
            {
                return new LogLine(line[at..].TrimEnd(), at, time, stamped);
            }

            stamped = true;
            at = Skip(line, next, " ");
        }
    }

    // "[   95.838849]", "[Sat Nov 22 04:00:00 2026]", "[    1.000000 <    0.000012>]", "[  +0.000012]", and the caller's "[  T234]".
    private static int SkipStamp(string line, int at, ref TraceTime time)
    {
        int close = at < line.Length && line[at] == '[' ? line.IndexOf(']', at, Math.Min(LongestStamp, line.Length - at)) : -1;
        if (close < 0)
        {
            return at;
        }

        string content = line[(at + 1)..close].Trim();
        string first = content.Split(' ')[0];
        if (time.Format == TimeFormat.None && first.Contains('.', StringComparison.Ordinal) && SnapshotTime.TryRead(first, out TraceTime read))
        {
            time = read;
            return close + 1;
        }

        return IsDate(content) || IsCaller(content) ? close + 1 : at;
    }

    private static bool IsDate(string content)
    {
        bool hasClock = content.Count(c => c == ':') is 1 or 2 && content.Contains(' ', StringComparison.Ordinal);
        return content.Length > 0 && (content[0] == '+' || (hasClock && char.IsAsciiLetter(content[0])));
    }

    private static bool IsCaller(string content) =>
        content.Length > 1 && content[0] is 'T' or 'C' && SnapshotNumber.IsDigits(content.AsSpan(1));

    // "Nov 22 04:00:00 host kernel: ", or only the host behind a time, and "2026-11-22T04:00:00,838849+00:00 ".
    private static int SkipHost(string line, int at, bool stamped)
    {
        int kernel = line.IndexOf(Syslog, at, Math.Min(LongestHost, line.Length - at), StringComparison.Ordinal);
        string before = kernel < 0 ? "" : line[at..kernel];
        if (stamped ? before.Length > 0 && !before.Contains(' ', StringComparison.Ordinal) : before.Count(c => c == ':') >= 2)
        {
            return kernel + Syslog.Length;
        }

        int blank = !stamped && IsIsoDate(line.AsSpan(at)) ? line.IndexOf(' ', at) : -1;
        return blank < 0 ? at : blank;
    }

    private static bool IsIsoDate(ReadOnlySpan<char> text) =>
        text.Length > 19 && char.IsAsciiDigit(text[0]) && text[4] == '-' && text[10] == 'T' && text[13] == ':';

    private static int SkipLevel(string line, int at)
    {
        ReadOnlySpan<char> text = line.AsSpan(at);
        int close = text.StartsWith("<") ? text.IndexOf('>') : -1;
        if (close > 0 && SnapshotNumber.IsDigits(text[1..close]))
        {
            return Skip(line, at + close + 1, " ");
        }

        int second = text.StartsWith("kern  :") ? line.IndexOf(':', at + "kern  :".Length) : -1;
        return second < 0 ? at : Skip(line, second + 1, " ");
    }

    private static int Skip(string line, int at, string chars)
    {
        while (at < line.Length && chars.Contains(line[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }
}
