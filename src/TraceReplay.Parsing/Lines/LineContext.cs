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
        int colon = line[pos..].IndexOf((byte)':');
        if (colon <= 0)
        {
            return LineVerdict.Unknown;
        }

        int end = pos + colon;
        if (end + 1 < line.Length && line[end + 1] != ' ')
        {
            int second = line[(end + 1)..].IndexOf((byte)':');
            if (second > 0 && !line.Slice(end + 1, second).Contains((byte)' '))
            {
                pos = end + 1;
                end = pos + second;
            }
        }

        return ReadFields(line, pos, end, ref e);
    }

    private LineVerdict ReadFields(ReadOnlySpan<byte> line, int start, int end, ref TraceEvent e)
    {
        ReadOnlySpan<byte> name = line[start..end];
        KnownEvent? known = EventNameTable.Find(name);
        if (known is null)
        {
            // The function tracer's "callee <-caller" has no event name.
            UnknownName = name.Contains((byte)' ') ? default : start..end;
            return LineVerdict.Unknown;
        }

        int pos = SkipPerfNote(line, end + 1);
        Known = known;
        e.Kind = known.Kind;
        if (Fields.Read(known, line, pos, ref e, out Fault fault))
        {
            return LineVerdict.Parsed;
        }

        Fault = fault;
        return LineVerdict.Malformed;
    }

    // perf could not parse the event's format and prints the raw fields instead: names and numbers are still right.
    private static int SkipPerfNote(ReadOnlySpan<byte> line, int pos)
    {
        ReadOnlySpan<byte> note = " [FAILED TO PARSE]"u8;
        ReadOnlySpan<byte> rest = line[pos..];
        return rest.Length > note.Length && rest[1] == '[' && rest.StartsWith(note) ? pos + note.Length : pos;
    }
}
