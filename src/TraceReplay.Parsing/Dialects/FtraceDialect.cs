using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Lines of ftrace, of trace-cmd and of the lab's probes: <c>comm-pid [cpu] flags time: event: fields</c>. The task may hold blanks,
/// dashes and brackets, so a line is read outwards from its <c>[cpu]</c> column.
/// </summary>
internal sealed class FtraceDialect(LineContext context) : AnchoredDialect(context, (byte)'[', CommWidth + 1 + FtracePidWidth + 1)
{
    /// <summary>Task names are printed with <c>%16s</c>.</summary>
    private const int CommWidth = 16;

    /// <summary>ftrace prints the pid with <c>%-7d</c>, trace-cmd with <c>%-5d</c>.</summary>
    private const int FtracePidWidth = 7;

    private const int MostFlags = 8;

    /// <inheritdoc/>
    protected override LineVerdict ReadAt(ReadOnlySpan<byte> line, int at, ref TraceEvent e)
    {
        int bracket = at;
        if (bracket < 2 || line[bracket - 1] != ' ')
        {
            return LineVerdict.NotMine;
        }

        int pos = bracket + 1;
        bool cpuFits = NumberText.TryDigits(line, ref pos, out long cpu) && cpu <= int.MaxValue;
        if (pos == bracket + 1 || pos + 1 >= line.Length || line[pos] != ']' || line[pos + 1] != ' ')
        {
            return LineVerdict.NotMine;
        }

        int pidEnd = SkipBlanksBefore(line, SkipTgidBefore(line, bracket));
        int pidStart = DigitsBefore(line, pidEnd);
        int comm = pidStart - 1;
        if (comm < 0 || pidStart == pidEnd || line[comm] != '-' || IsPerfPid(line, comm) || !TrySkipFlags(line, pos + 1, out int time))
        {
            return LineVerdict.NotMine;
        }

        if (!cpuFits)
        {
            return Context.Blame(FaultKind.TooBig, bracket + 1, "cpu");
        }

        e.Cpu = (int)cpu;
        return ReadTask(line, comm, pidEnd, bracket, ref e) ? ReadTimed(line, pos + 1, time, ref e) : LineVerdict.Malformed;
    }

    // perf writes a task it does not know as ":-1      -1 [000]": its pid column, and not a dash behind a name.
    private static bool IsPerfPid(ReadOnlySpan<byte> line, int dash) =>
        dash > 0 && line[dash - 1] == ' ' && line[SkipBlanks(line[..dash], 0)] == ':';

    private bool ReadTask(ReadOnlySpan<byte> line, int dash, int pidEnd, int bracket, ref TraceEvent e)
    {
        if (!NumberText.TryInt(line[(dash + 1)..pidEnd], out int pid))
        {
            Context.Blame(FaultKind.TooBig, dash + 1, "pid");
            return false;
        }

        int start = CommStart(line, dash, out bool prefixed);
        Context.SawTraceCmd |= prefixed || (dash == CommWidth && bracket - dash - 2 < FtracePidWidth);
        e.Task = new TaskId(Context.Tasks.Index(line[start..dash]), pid);
        return true;
    }

    /// <summary>
    /// Where the task name begins. With several buffers trace-cmd puts <c>buffer: </c> before the task; a name as wide as its column
    /// is full then, so what stands further left is that prefix.
    /// </summary>
    private static int CommStart(ReadOnlySpan<byte> line, int dash, out bool prefixed)
    {
        int start = SkipBlanks(line[..dash], 0);
        int column = dash - CommWidth;
        prefixed = start < column && line[column] == ' ' && line[SkipBlanksBefore(line, column) - 1] == ':';
        return prefixed ? SkipBlanks(line[..dash], column) : start;
    }

    private LineVerdict ReadTimed(ReadOnlySpan<byte> line, int prefix, int pos, ref TraceEvent e)
    {
        int at = pos;
        if (!TimeText.TryRead(line, ref at, out TraceTime time))
        {
            return Context.Blame(FaultKind.NotANumber, pos, "time");
        }

        e.Time = time;
        Context.Layout = new LineLayout(prefix, pos, at - 1);
        Context.Dialect = Dialect.Ftrace;
        LineVerdict verdict = Context.ReadEvent(line, SkipDelta(line, SkipBlanks(line, at)), ref e);
        if (verdict == LineVerdict.Parsed && Context.Known.IsProbe)
        {
            Context.Dialect = Dialect.Probe;
        }
        else if (Context.SawTraceCmd)
        {
            Context.Dialect = Dialect.TraceCmd;
        }

        return verdict;
    }

    // trace-cmd report --ts-diff: "(+12)" behind the time.
    private static int SkipDelta(ReadOnlySpan<byte> line, int pos)
    {
        int close = line[pos..].StartsWith("(+"u8) ? line[pos..].IndexOf((byte)')') : -1;
        return close < 0 ? pos : SkipBlanks(line, pos + close + 1);
    }

    /// <summary>Skips the optional <c>(tgid)</c> column to the left of <paramref name="end"/>.</summary>
    private static int SkipTgidBefore(ReadOnlySpan<byte> line, int end)
    {
        int close = SkipBlanksBefore(line, end);
        if (close == 0 || line[close - 1] != ')')
        {
            return end;
        }

        int open = line[..close].LastIndexOf((byte)'(');
        bool tgid = open >= 0 && line[(open + 1)..(close - 1)].IndexOfAnyExcept(ByteSets.Tgid) < 0;
        return tgid ? open : end;
    }

    /// <summary>Skips the optional flags to the time, which must start with a digit and be followed by a colon.</summary>
    private static bool TrySkipFlags(ReadOnlySpan<byte> line, int pos, out int time)
    {
        time = SkipBlanks(line, pos);
        if (LooksLikeTime(line, time))
        {
            return true;
        }

        int flags = line[time..].IndexOf((byte)' ');
        if (flags is < 0 or > MostFlags)
        {
            return false;
        }

        time = SkipBlanks(line, time + flags);
        return LooksLikeTime(line, time);
    }

    private static bool LooksLikeTime(ReadOnlySpan<byte> line, int pos)
    {
        if (pos >= line.Length || !char.IsAsciiDigit((char)line[pos]))
        {
            return false;
        }

        int end = line[pos..].IndexOf((byte)' ');
        return end > 1 ? line[pos + end - 1] == ':' : end < 0 && line[^1] == ':';
    }
}
