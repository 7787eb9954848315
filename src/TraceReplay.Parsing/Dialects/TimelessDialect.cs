using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Lines of known events without a time: <c>perf script -F</c> without <c>time</c>, and what remains of any dialect when everything
/// before the event is left out, as ftrace does with <c>nocontext-info</c>. Read outwards from the colon that ends the event's name.
/// </summary>
internal sealed class TimelessDialect(LineContext context) : AnchoredDialect(context, (byte)':', FirstColumn)
{
    private const int FirstColumn = 64;

    /// <inheritdoc/>
    protected override LineVerdict ReadAt(ReadOnlySpan<byte> line, int at, ref TraceEvent e)
    {
        int start = line[..at].LastIndexOfAny((byte)' ', (byte)':') + 1;
        if (EventNameTable.Find(line[start..at]) is null)
        {
            return LineVerdict.NotMine;
        }

        bool hasSystem = start > 0 && line[start - 1] == ':';
        int name = hasSystem ? line[..(start - 1)].LastIndexOf((byte)' ') + 1 : start;
        int before = SkipPeriodBefore(line, SkipBlanksBefore(line, name));
        if (!PerfColumns.TryRead(Context, line, before, ref e, out PerfColumns columns) || !IsEvent(columns, hasSystem, line))
        {
            return LineVerdict.NotMine;
        }

        e.Time = TraceTime.None;
        Context.Dialect = hasSystem ? Dialect.Perf : Dialect.Ftrace;
        LineVerdict verdict = Context.ReadEvent(line, name, ref e);

        // Prose quotes formats, too: "mm_vmscan_kswapd_sleep: nid=%d".
        return columns.AreNone && verdict == LineVerdict.Malformed ? LineVerdict.NotMine : verdict;
    }

    // A number between the CPU and the event is perf's period.
    private static int SkipPeriodBefore(ReadOnlySpan<byte> line, int end)
    {
        int digits = DigitsBefore(line, end);
        int before = SkipBlanksBefore(line, digits);
        return digits < end && before > 0 && before < digits && line[before - 1] == ']' ? before : end;
    }

    // An event alone must be nothing but an event: its last word is a field.
    private static bool IsEvent(PerfColumns columns, bool hasSystem, ReadOnlySpan<byte> line)
    {
        if (columns.AreNone)
        {
            ReadOnlySpan<byte> text = line.TrimEnd((byte)' ');
            return text[(text.LastIndexOf((byte)' ') + 1)..].Contains((byte)'=');
        }

        return hasSystem && (columns.HasTid || columns.HasCpu);
    }
}
