using System.Numerics;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// A table of reclaim_retry_zone as in the Fleming mail: a header of column names, then rows in the header's order. The header may
/// come again. The task name may hold blanks: it is what the other columns leave. No time and, as a rule, no CPU and no zone.
/// </summary>
internal sealed partial class BpftraceTableDialect(LineContext context) : LineDialect(context)
{
    private const int MostColumns = 16;

    private static readonly KnownEvent Event = KnownEvent.Of(EventKind.ReclaimRetryZone);

    private readonly int[] _columns = new int[MostColumns];
    private readonly Range[] _cells = new Range[MostColumns];
    private int _count;
    private int _comm = -1;

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
        Span<int> columns = stackalloc int[MostColumns];
        int count = TableColumns.ReadHeader(line, columns);
        if (count == 0)
        {
            return false;
        }

        columns.CopyTo(_columns);
        _count = count;
        _comm = columns[..count].IndexOf((int)Field.Comm);
        return true;
    }

    private LineVerdict ReadRow(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        int cells = Split(line);
        if (cells < _count)
        {
            // A row that was cut short still has a number among its cells; other text is left to the other dialects.
            return cells > 1 && HasNumber(line, cells)
                ? Context.Blame(FaultKind.FewColumns, line.Length, TableColumns.NameOf(_columns[cells]))
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
        int missing = Event.Required & ~e.PresentSlots;
        return missing == 0
            ? LineVerdict.Parsed
            : Context.Blame(FaultKind.Missing, line.Length, Event.Keys[BitOperations.TrailingZeroCount(missing)].Text);
    }

    private bool TryReadCell(ReadOnlySpan<byte> line, int column, ref TraceEvent e, ref int pid)
    {
        int what = _columns[column];
        int start = _cells[column].Start.Value;
        if (what == TableColumns.Other)
        {
            return true;
        }

        if (what == (int)Field.Zone)
        {
            e.Set(Field.Zone, (long)NamedValues.Zone(line[_cells[column]]));
            return true;
        }

        int pos = start;
        if (what is TableColumns.Cpu or (int)Field.Pid)
        {
            NumberFault wrong = NumberText.ReadValue(line, ref pos, out long number);
            bool isPid = what == (int)Field.Pid;
            pid = isPid ? (int)Math.Clamp(number, TaskId.UnknownPid, int.MaxValue) : pid;
            e.Cpu = isPid ? e.Cpu : (int)Math.Clamp(number, -1, int.MaxValue);
            return wrong == NumberFault.None || Blame(new Fault((FaultKind)wrong, start, TableColumns.NameOf(what)));
        }

        int slot = EventSchema.Slot(EventKind.ReclaimRetryZone, (Field)what);
        Fault fault = default;
        if (!ValueReader.TryNumber(Event.Keys[slot], line, ref pos, NumberForms.Decimal, out long value, ref fault))
        {
            return Blame(fault with { Name = TableColumns.NameOf(what) });
        }

        e.SetSlot(slot, value);
        return true;
    }

    private bool Blame(Fault fault)
    {
        Context.Fault = fault;
        return false;
    }
}
