using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Lines of <c>perf script</c>: <c>comm pid [cpu] time: system:event: fields</c>, where the pid may be <c>pid/tid</c> and the CPU column
/// may be absent.
/// </summary>
internal sealed class PerfDialect(LineContext context) : LineDialect(context)
{
    // Where the last line had its time. With perf's fixed columns it hardly ever moves.
    private int _time = 31;

    public override LineVerdict Read(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        LineVerdict verdict = ReadAt(line, _time, ref e);
        return verdict == LineVerdict.NotMine ? Search(line, ref e) : verdict;
    }

    // The time is the first word of digits and a dot that ends in a colon, and that a CPU or a pid precedes.
    private LineVerdict Search(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        for (int at = 0; ; at++)
        {
            int colon = line[at..].IndexOf((byte)':');
            if (colon < 0)
            {
                return LineVerdict.NotMine;
            }

            at += colon;
            int start = at;
            while (start > 0 && (char.IsAsciiDigit((char)line[start - 1]) || line[start - 1] == '.'))
            {
                start--;
            }

            LineVerdict verdict = ReadAt(line, start, ref e);
            if (verdict != LineVerdict.NotMine)
            {
                _time = SkipBlanksBefore(line, start) + 1;
                return verdict;
            }
        }
    }

    /// <summary>Reads the line on the assumption that its time stands, after any blanks, at <paramref name="pos"/>.</summary>
    private LineVerdict ReadAt(ReadOnlySpan<byte> line, int pos, ref TraceEvent e)
    {
        if (pos < 3 || pos >= line.Length || line[pos - 1] != ' ')
        {
            return LineVerdict.NotMine;
        }

        int before = SkipBlanksBefore(line, pos);
        int prefix = before;
        pos = SkipBlanks(line, pos);
        int start = pos;
        if (!TimeText.TryRead(line, ref pos, out TraceTime time) || !time.IsSeconds)
        {
            return LineVerdict.NotMine;
        }

        int name = SkipBlanks(line, pos);
        if (name == pos || name >= line.Length || !TryReadCpu(line, ref before, ref e) || !TryReadTask(line, before, ref e))
        {
            return LineVerdict.NotMine;
        }

        e.Time = time;
        Context.Layout = new LineLayout(prefix, start, pos - 1);
        Context.Dialect = Dialect.Perf;
        return line[name] == 'P' && TryReadLoss(line[name..], out long lost)
            ? Context.Lose(ref e, e.Cpu, lost, LossPlace.Here)
            : Context.ReadEvent(line, name, ref e);
    }

    private static bool TryReadCpu(ReadOnlySpan<byte> line, ref int end, ref TraceEvent e)
    {
        e.Cpu = -1;
        if (end == 0 || line[end - 1] != ']')
        {
            return true;
        }

        int start = DigitsBefore(line, end - 1);
        if (start < 2 || line[start - 1] != '[' || line[start - 2] != ' ' || !NumberText.TryInt(line[start..(end - 1)], out int cpu))
        {
            return false;
        }

        e.Cpu = cpu;
        end = SkipBlanksBefore(line, start - 1);
        return true;
    }

    private bool TryReadTask(ReadOnlySpan<byte> line, int end, ref TraceEvent e)
    {
        int start = DigitsBefore(line, end);
        if (start < 1 || !NumberText.TryInt(line[start..end], out int tid))
        {
            return false;
        }

        if (line[start - 1] == '/')
        {
            // pid/tid: the thread is what decides.
            start = DigitsBefore(line, start - 1);
        }
        else if (line[start - 1] == '-' && tid == 1)
        {
            // perf knows no task here and prints ":-1 -1".
            start--;
            tid = TaskId.UnknownPid;
        }

        if (start < 1 || line[start - 1] != ' ')
        {
            return false;
        }

        int commStart = SkipBlanks(line, 0);
        int commEnd = SkipBlanksBefore(line, start);
        int comm = commEnd > commStart ? Context.Tasks.Index(line[commStart..commEnd]) : 0;
        e.Task = tid == TaskId.UnknownPid ? TaskId.Unknown : new TaskId(comm, tid);
        return true;
    }

    // perf script --show-lost-events: "PERF_RECORD_LOST lost 27", also "PERF_RECORD_LOST_SAMPLES lost 27".
    private static bool TryReadLoss(ReadOnlySpan<byte> text, out long lost)
    {
        lost = -1;
        ReadOnlySpan<byte> word = "lost "u8;
        int at = text.StartsWith("PERF_RECORD_LOST"u8) ? text.IndexOf(word) : -1;
        if (at < 0)
        {
            return false;
        }

        at += word.Length;
        if (!NumberText.TryDigits(text, ref at, out lost))
        {
            lost = -1;
        }

        return true;
    }
}
