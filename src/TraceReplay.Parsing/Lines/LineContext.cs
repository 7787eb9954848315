using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>What the dialects of one file share, and where they put what they found beside the event itself.</summary>
internal sealed class LineContext(NameTable names)
{
    /// <summary>Reads the fields of events.</summary>
    public FieldReader Fields { get; } = new(names);

    /// <summary>Task names.</summary>
    public WordCache Tasks { get; } = new(names);

    /// <summary>The schema of the event last parsed.</summary>
    public KnownEvent Known { get; set; } = KnownEvent.All[0];

    /// <summary>What is wrong with the line last found malformed.</summary>
    public Fault Fault { get; set; }

    /// <summary>Where in the line last found unknown its event name stands; empty for text of unknown shape.</summary>
    public Range UnknownName { get; set; }

    /// <summary>The columns of the event last read in a dialect that has a task, a CPU and a time; unknown after any other line.</summary>
    public LineLayout Layout { get; set; }

    /// <summary>The dialect of the line last recognised.</summary>
    public Dialect Dialect { get; set; }

    /// <summary>Where the loss was that the line last read tells of.</summary>
    public LossPlace LossPlace { get; set; }

    /// <summary>How many CPUs the machine has, as the header of an overwritten buffer says; 0 when it does not.</summary>
    public int ExpectedCpus { get; private set; }

    /// <summary>Whether a line was seen that only trace-cmd prints.</summary>
    public bool SawTraceCmd { get; set; }

    /// <summary>Remembers why a line is malformed.</summary>
    public LineVerdict Blame(FaultKind kind, int offset, string name)
    {
        Fault = new Fault(kind, offset, name);
        return LineVerdict.Malformed;
    }

    /// <summary>Makes what was found in a part of a line speak of the line, in which the part begins at <paramref name="start"/>.</summary>
    public void MoveRight(int start)
    {
        Fault = Fault with { Offset = Fault.Offset + start };
        if (!UnknownName.Equals(default))
        {
            UnknownName = (UnknownName.Start.Value + start)..(UnknownName.End.Value + start);
        }
    }

    /// <summary>Makes what was found in a JSON string speak of the line, in which the string's inside begins at <paramref name="start"/>.</summary>
    public void MoveInto(ReadOnlySpan<byte> line, int start)
    {
        Fault = Fault with { Offset = JsonString.OffsetOf(line[start..], Fault.Offset) };
        if (!UnknownName.Equals(default))
        {
            UnknownName = JsonString.OffsetOf(line[start..], UnknownName.Start.Value)..JsonString.OffsetOf(line[start..], UnknownName.End.Value);
        }

        MoveRight(start);
    }

    /// <summary>Fills a loss event. A count below 0 is one that the text does not tell.</summary>
    public LineVerdict Lose(ref TraceEvent e, int cpu, long lost, LossPlace place)
    {
        e.ClearFields();
        e.Kind = EventKind.Loss;
        e.Cpu = cpu;
        e.Task = TaskId.Unknown;
        if (lost >= 0)
        {
            e.Set(Field.Lost, lost);
        }

        LossPlace = place;
        return LineVerdict.Loss;
    }

    /// <summary>Fills the loss event of a buffer that was overwritten, on a machine with so many CPUs.</summary>
    public LineVerdict LoseBeginning(ref TraceEvent e, long lost, int cpus)
    {
        ExpectedCpus = cpus;
        return Lose(ref e, -1, lost, LossPlace.Beginning);
    }

    /// <summary>Reads the event whose name starts at <paramref name="pos"/>: <c>name: fields</c> or <c>system:name: fields</c>.</summary>
    public LineVerdict ReadEvent(ReadOnlySpan<byte> line, int pos, ref TraceEvent e)
    {
        UnknownName = default;
        if (!EventName.TryFind(line, pos, out EventName name))
        {
            return StackTraces.IsHeader(line[pos..]) ? LineVerdict.Ignored : LineVerdict.Unknown;
        }

        KnownEvent? known = EventNameTable.Find(line[name.Range]);
        if (known is null)
        {
            // The function tracer's "callee <-caller" has no event name.
            UnknownName = line[name.Range].Contains((byte)' ') ? default : name.Range;
            return StackTraces.IsHeader(line[name.Fields..]) ? LineVerdict.Ignored : LineVerdict.Unknown;
        }

        Known = known;
        e.Kind = known.Kind;
        if (ReadFields(known, line, name.Fields, ref e, out Fault fault))
        {
            return LineVerdict.Parsed;
        }

        Fault = fault;
        return LineVerdict.Malformed;
    }

    private bool ReadFields(KnownEvent known, ReadOnlySpan<byte> line, int pos, ref TraceEvent e, out Fault fault)
    {
        // perf could not parse the event's format and prints the raw fields instead.
        ReadOnlySpan<byte> note = " [FAILED TO PARSE]"u8;
        if ((uint)(pos + 1) < (uint)line.Length && line[pos + 1] == '[' && line[pos..].StartsWith(note))
        {
            return Fields.ReadRaw(known, line, pos + note.Length, ref e, out fault);
        }

        NumberForms forms = Dialect == Dialect.Perf || SawTraceCmd ? NumberForms.Hexadecimal : NumberForms.Decimal;
        return Fields.Read(known, line, pos, forms, ref e, out fault);
    }
}
