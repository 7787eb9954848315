using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Lines of <c>perf script</c>: <c>comm pid [cpu] time: period system:event: fields</c> (process_event, tools/perf/builtin-script.c). Read
/// outwards from the colon that ends the time. Lines without a time are <see cref="TimelessDialect"/>'s.
/// </summary>
internal sealed class PerfDialect(LineContext context) : AnchoredDialect(context, (byte)':', FirstColumn)
{
    /// <summary><c>%16s %7d [%03d] %12s</c>.</summary>
    private const int FirstColumn = 43;

    /// <inheritdoc/>
    protected override LineVerdict ReadAt(ReadOnlySpan<byte> line, int at, ref TraceEvent e)
    {
        int start = TimeStart(line, at);
        int pos = start;
        if (start == at || (start > 0 && line[start - 1] != ' ') || !TimeText.TryRead(line, ref pos, out TraceTime time) || !time.IsSeconds)
        {
            return LineVerdict.NotMine;
        }

        int name = SkipPeriod(line, SkipBlanks(line, pos));
        if (name == pos || name >= line.Length || !PerfColumns.TryRead(Context, line, start, ref e, out PerfColumns columns)
            || !IsSample(columns, line, name))
        {
            return LineVerdict.NotMine;
        }

        e.Time = time;
        Context.Layout = new LineLayout(columns.Prefix, start, at);
        Context.Dialect = Dialect.Perf;
        return line[name..].StartsWith("PERF_RECORD_"u8)
            ? PerfRecords.Read(Context, line[name..], ref e)
            : Context.ReadEvent(line, name, ref e);
    }

    private static int TimeStart(ReadOnlySpan<byte> line, int colon)
    {
        while (colon > 0 && (char.IsAsciiDigit((char)line[colon - 1]) || line[colon - 1] == '.'))
        {
            colon--;
        }

        return colon;
    }

    // The period field stands before the name of the event.
    private static int SkipPeriod(ReadOnlySpan<byte> line, int pos)
    {
        int end = pos;
        bool isPeriod = NumberText.TryDigits(line, ref end, out _) && end < line.Length && line[end] == ' ';
        return isPeriod ? SkipBlanks(line, end) : pos;
    }

    // The fewer columns there are, the more the event itself must look like one.
    private static bool IsSample(PerfColumns columns, ReadOnlySpan<byte> line, int name)
    {
        if (columns.AreCertain || line[name..].StartsWith("PERF_RECORD_"u8))
        {
            return true;
        }

        if (!EventName.TryFind(line, name, out EventName found))
        {
            return false;
        }

        bool hasSystem = found.Range.Start.Value > name;
        bool isKnown = EventNameTable.Find(line[found.Range]) is not null;
        return columns is { HasTid: true, HasComm: true } ? hasSystem || isKnown : hasSystem && isKnown;
    }
}
