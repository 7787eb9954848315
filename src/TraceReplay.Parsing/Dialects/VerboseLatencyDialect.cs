using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Lines of ftrace's latency format with the verbose option (trace_print_lat_context, kernel/trace/trace_output.c):
/// <c>comm pid cpu flags preempt index [hex-microseconds] 1.234ms (+0.001ms): event: fields</c>. The hexadecimal number is the trace
/// clock's own, so that is the time.
/// </summary>
internal sealed class VerboseLatencyDialect(LineContext context) : AnchoredDialect(context, (byte)'[', FirstColumn)
{
    /// <summary><c>%16s %7d %3d %d %08x %08lx </c>, one digit of flags.</summary>
    private const int FirstColumn = 50;

    private const int HexWidth = 8;
    private const int MostTime = 96;
    private const long NanosecondsPerMicrosecond = 1000;
    private const long MostMicroseconds = long.MaxValue / NanosecondsPerMicrosecond;

    /// <inheritdoc/>
    protected override LineVerdict ReadAt(ReadOnlySpan<byte> line, int at, ref TraceEvent e)
    {
        ReadOnlySpan<byte> rest = line.Slice(at, Math.Min(line.Length - at, MostTime));
        int close = rest.IndexOf("] "u8);
        int after = close < 0 ? -1 : rest[close..].IndexOf("): "u8);
        if (close <= HexWidth || after < 3 || !TryReadTask(line, at, ref e) || !IsElapsed(rest.Slice(close + 2, after - 2)))
        {
            return LineVerdict.NotMine;
        }

        if (NumberText.ReadHex(rest[1..close], out long clock) != NumberFault.None || clock is < 0 or > MostMicroseconds)
        {
            return Context.Blame(FaultKind.NotANumber, at + 1, "time");
        }

        bool isClock = rest[..(close + after)].EndsWith("ms"u8);
        e.Time = isClock
            ? new TraceTime(clock * NanosecondsPerMicrosecond, TimeFormat.Microseconds)
            : new TraceTime(clock, TimeFormat.Jiffies);
        Context.Dialect = Dialect.Ftrace;
        return Context.ReadEvent(line, SkipBlanks(line, at + close + after + 2), ref e);
    }

    // "1.234ms (+0.001ms", or "123 (+1" of a clock that counts no nanoseconds.
    private static bool IsElapsed(ReadOnlySpan<byte> text)
    {
        int plus = text.IndexOf(" (+"u8);
        return plus > 0 && char.IsAsciiDigit((char)text[0]) && text.IndexOfAnyExcept(ByteSets.Elapsed) < 0;
    }

    // From the right: index and preempt count in hexadecimal, flags, CPU and pid in decimal, then what is left is the name.
    private bool TryReadTask(ReadOnlySpan<byte> line, int end, ref TraceEvent e)
    {
        ReadOnlySpan<byte> index = WordBefore(line, ref end);
        ReadOnlySpan<byte> preempt = WordBefore(line, ref end);
        ReadOnlySpan<byte> flags = WordBefore(line, ref end);
        ReadOnlySpan<byte> cpu = WordBefore(line, ref end);
        ReadOnlySpan<byte> pid = WordBefore(line, ref end);
        if (index.Length < HexWidth || preempt.Length != HexWidth || index.IndexOfAnyExcept(ByteSets.LowerHex) >= 0
            || preempt.IndexOfAnyExcept(ByteSets.LowerHex) >= 0 || !NumberText.TryInt(flags, out _)
            || !NumberText.TryInt(cpu, out int number) || !NumberText.TryInt(pid, out int task))
        {
            return false;
        }

        int commEnd = SkipBlanksBefore(line, end);
        e.Cpu = number;
        e.Task = new TaskId(Context.Tasks.Index(line[Math.Min(SkipBlanks(line, 0), commEnd)..commEnd]), task);
        return true;
    }

    private static ReadOnlySpan<byte> WordBefore(ReadOnlySpan<byte> line, ref int end)
    {
        int last = SkipBlanksBefore(line, end);
        end = line[..last].LastIndexOf((byte)' ') + 1;
        return line[end..last];
    }
}
