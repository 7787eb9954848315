using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// A table of reclaim_retry_zone as in the Fleming mail: a header of column names, then rows in the header's order. The task name
/// may hold blanks: it is what the other columns leave. No time, no CPU and, as a rule, no zone.
/// </summary>
internal sealed class BpftraceTableDialect(LineContext context) : LineDialect(context)
{
    private const int MostColumns = 16;

    // No zone: the table's zone column, if there is one, is read by name; the rest are numbers.
    private static readonly (string Name, Field Field)[] Known =
    [
        ("NODE", Field.Node), ("ORDER", Field.Order), ("RECLAIMABLE", Field.Reclaimable), ("AVAILABLE", Field.Available),
        ("MIN_WMARK", Field.MinWmark), ("LOOPS", Field.NoProgressLoops), ("WMARK", Field.WmarkCheck), ("ZONE", Field.Zone),
        ("COMM", Field.Comm), ("PID", Field.Pid),
    ];

    private static readonly KnownEvent Event = KnownEvent.Of(EventKind.ReclaimRetryZone);

    private readonly Field[] _columns = new Field[MostColumns];
    private readonly Range[] _cells = new Range[MostColumns];
    private int _count;
    private int _comm;

    public override LineVerdict Read(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        if (TryReadHeader(line))
        {
            Context.Dialect = Dialect.BpftraceTable;
            return LineVerdict.Ignored;
        }

        if (_count == 0 || TracerMessages.IsNoise(line))
        {
            return LineVerdict.NotMine;
        }

        return ReadRow(line, ref e);
    }

    private bool TryReadHeader(ReadOnlySpan<byte> line)
    {
        if (line.IndexOf("RECLAIMABLE"u8) < 0)
        {
            return false;
        }

        int count = 0;
        int comm = -1;
        Span<Field> columns = stackalloc Field[MostColumns];
        for (int pos = SkipBlanks(line, 0); pos < line.Length; pos = SkipBlanks(line, pos))
        {
            ReadOnlySpan<byte> word = NumberText.ValueAt(line, pos);
            int known = IndexOf(word);
            if (known < 0 || count == MostColumns)
            {
                return false;
            }

            comm = Known[known].Field == Field.Comm ? count : comm;
            columns[count++] = Known[known].Field;
            pos += word.Length;
        }

        columns.CopyTo(_columns);
        _count = count;
        _comm = comm;
        return true;
    }

    private static int IndexOf(ReadOnlySpan<byte> word)
    {
        for (int i = 0; i < Known.Length; i++)
        {
            if (System.Text.Ascii.Equals(word, Known[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    private LineVerdict ReadRow(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        int cells = Split(line);
        if (cells < _count)
        {
            // A row that was cut short still has a number among its cells; other text is left to the other dialects.
            return cells > 1 && HasNumber(line, cells)
                ? Context.Blame(FaultKind.FewColumns, line.Length, NameOf(_columns[cells]))
                : LineVerdict.NotMine;
        }

        e.ClearFields();
        e.Kind = EventKind.ReclaimRetryZone;
        e.Cpu = -1;
        e.Task = TaskId.Unknown;
        e.Time = TraceTime.None;
        Context.Known = Event;
        int pid = TaskId.UnknownPid;
        for (int column = 0; column < _count; column++)
        {
            if (column != _comm && !TryReadCell(line, column, ref e, ref pid))
            {
                return HasNumber(line, cells) ? LineVerdict.Malformed : LineVerdict.NotMine;
            }
        }

        int comm = _comm >= 0 ? Context.Tasks.Index(line[_cells[_comm]]) : 0;
        e.Task = pid >= 0 ? new TaskId(comm, pid) : TaskId.Unknown;
        Context.Dialect = Dialect.BpftraceTable;
        return LineVerdict.Parsed;
    }

    private bool TryReadCell(ReadOnlySpan<byte> line, int column, ref TraceEvent e, ref int pid)
    {
        Field field = _columns[column];
        int start = _cells[column].Start.Value;
        if (field == Field.Zone)
        {
            e.Set(Field.Zone, (long)NamedValues.Zone(line[_cells[column]]));
            return true;
        }

        int pos = start;
        NumberFault wrong = NumberText.ReadValue(line, ref pos, out long value);
        if (wrong != NumberFault.None)
        {
            Context.Blame((FaultKind)wrong, start, NameOf(field));
            return false;
        }

        if (field == Field.Pid)
        {
            pid = (int)Math.Clamp(value, TaskId.UnknownPid, int.MaxValue);
        }
        else
        {
            e.Set(field, value);
        }

        return true;
    }

    /// <summary>Finds the cells of a row: those before the task name from the left, those after it from the right.</summary>
    private int Split(ReadOnlySpan<byte> line)
    {
        int left = _comm < 0 ? _count : _comm;
        int pos = SkipBlanks(line, 0);
        int found = 0;
        for (; found < left && pos < line.Length; found++)
        {
            int end = pos + NumberText.ValueAt(line, pos).Length;
            _cells[found] = pos..end;
            pos = SkipBlanks(line, Math.Max(end, pos + 1));
        }

        int last = SkipBlanksBefore(line, line.Length);
        for (int column = _count - 1; column > _comm && _comm >= 0 && last > pos; column--, found++)
        {
            int start = line[..last].LastIndexOf((byte)' ') + 1;
            _cells[column] = start..last;
            last = SkipBlanksBefore(line, start);
        }

        if (_comm >= 0 && last > pos)
        {
            _cells[_comm] = pos..last;
            found++;
        }

        return found;
    }

    private static bool HasNumber(ReadOnlySpan<byte> line, int cells)
    {
        int numbers = 0;
        for (int pos = SkipBlanks(line, 0); pos < line.Length; pos = SkipBlanks(line, pos))
        {
            ReadOnlySpan<byte> word = NumberText.ValueAt(line, pos);
            numbers += !word.IsEmpty && NumberText.TryInt(word, out _) ? 1 : 0;
            pos += Math.Max(word.Length, 1);
        }

        return numbers > 1 && numbers * 2 > cells;
    }

    private static string NameOf(Field field) => Array.Find(Known, known => known.Field == field).Name;
}
