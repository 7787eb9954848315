using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Lines of ftrace's latency format (lat_print_generic and lat_print_timestamp, kernel/trace/trace_output.c), which is also that of a
/// dump to the console: <c>comm-pid  1d..2.  123us!: event: fields</c>, the CPU joined to its flags, the time counted from the buffer's
/// beginning. <c>trace-cmd report -l</c> has the same columns with a time in seconds.
/// </summary>
internal sealed class LatencyDialect(LineContext context) : AnchoredDialect(context, (byte)':', FirstColumn)
{
    /// <summary><c>%8.8s-%-7d %3d</c>, five flags, <c> %4lldus%c</c>.</summary>
    private const int FirstColumn = 33;

    private const int LeastFlags = 3;
    private const int MostFlags = 8;
    private const int MostTime = 32;
    private const long NanosecondsPerMicrosecond = 1000;
    private const long MostMicroseconds = long.MaxValue / NanosecondsPerMicrosecond;

    /// <inheritdoc/>
    protected override LineVerdict ReadAt(ReadOnlySpan<byte> line, int at, ref TraceEvent e)
    {
        // The delay mark may be a blank.
        int end = at > 1 && line[at - 1] == ' ' ? at - 1 : at;
        int from = Math.Max(end - MostTime, 0);
        int start = from + line[from..end].LastIndexOf((byte)' ');
        if (start <= from || !TryReadTime(line, start + 1, at, out TraceTime time) || !TryReadTask(line, SkipBlanksBefore(line, start), ref e))
        {
            return LineVerdict.NotMine;
        }

        e.Time = time;
        Context.Dialect = Dialect.Ftrace;
        LineVerdict verdict = Context.ReadEvent(line, SkipBlanks(line, at + 1), ref e);
        Context.Dialect = Context.SawTraceCmd ? Dialect.TraceCmd : Dialect.Ftrace;
        return verdict;
    }

    private static bool TryReadTime(ReadOnlySpan<byte> line, int start, int colon, out TraceTime time)
    {
        int pos = start;
        if (TimeText.TryRead(line, ref pos, out time))
        {
            return pos == colon + 1;
        }

        pos = start;
        if (!NumberText.TryDigits(line, ref pos, out long micros) || micros > MostMicroseconds || !line[pos..colon].StartsWith("us"u8))
        {
            return false;
        }

        time = new TraceTime(micros * NanosecondsPerMicrosecond, TimeFormat.Microseconds);
        ReadOnlySpan<byte> mark = line[(pos + 2)..colon];
        return mark.Length <= 1 && (mark.IsEmpty || " $@*#!+"u8.Contains(mark[0]));
    }

    // "comm-pid      1d..2." up to the end.
    private bool TryReadTask(ReadOnlySpan<byte> line, int end, ref TraceEvent e)
    {
        int column = line[..end].LastIndexOf((byte)' ') + 1;
        int flags = column;
        if (column < 2 || !NumberText.TryDigits(line, ref flags, out long cpu) || cpu > int.MaxValue || !AreFlags(line[flags..end]))
        {
            return false;
        }

        int pidEnd = SkipBlanksBefore(line, column);
        int pidStart = DigitsBefore(line, pidEnd);
        if (pidStart < 1 || line[pidStart - 1] != '-' || !NumberText.TryInt(line[pidStart..pidEnd], out int pid))
        {
            return false;
        }

        int dash = pidStart - 1;
        e.Cpu = (int)cpu;
        e.Task = new TaskId(Context.Tasks.Index(line[SkipBlanks(line[..dash], 0)..dash]), pid);
        return true;
    }

    private static bool AreFlags(ReadOnlySpan<byte> flags) =>
        flags.Length is >= LeastFlags and <= MostFlags
        && ByteSets.IrqFlags.Contains(flags[0])
        && flags.IndexOfAnyExcept(ByteSets.LatencyFlags) < 0;
}
