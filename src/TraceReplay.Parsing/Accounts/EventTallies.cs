using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Counts of lines and events, of a file or of a part of it. The counts of parts that follow one another add up to those of the whole,
/// in which nothing can be told from a file that was counted at once.
/// </summary>
internal sealed partial class EventTallies(TaskPlaces places)
{
    private const int MostCpus = 8192;
    private const int MostNodes = 1024;

    private readonly NameCounts _unknown = new();
    private readonly NameCounts _unknownFields = new();
    private readonly Tally[] _events = new Tally[KnownEvent.All.Length];
    private readonly ushort[] _slots = new ushort[KnownEvent.All.Length];
    private Tally[] _cpus = new Tally[8];
    private ulong _nodes;
    private ulong _zones;
    private SortedSet<int>? _highNodes;
    private Tally _all;

    /// <summary>What became of the lines.</summary>
    public LineAccount Lines { get; private set; } = new();

    /// <summary>Events by task.</summary>
    public TaskTally Tasks { get; } = new(places);

    /// <summary>Events that have no schema.</summary>
    public NameCounts Unknown => _unknown;

    /// <summary>Fields that the schema of their event lacks, as <c>event.field</c>.</summary>
    public NameCounts UnknownFields => _unknownFields;

    /// <summary>The time of the first event.</summary>
    public TraceTime FirstTime => _all.First;

    /// <summary>The time of the last event.</summary>
    public TraceTime LastTime => _all.Last;

    /// <summary>Forgets all counts.</summary>
    public void Clear()
    {
        Lines = new LineAccount();
        _unknown.Clear();
        _unknownFields.Clear();
        Array.Clear(_events);
        Array.Clear(_slots);
        Array.Clear(_cpus);
        Tasks.Clear();
        (_nodes, _zones, _highNodes) = (0, 0, null);
        _all = default;
    }

    /// <summary>Counts an event that stands on so many lines of the file; its task has this place in <see cref="Tasks"/>.</summary>
    public void CountEvent(KnownEvent known, in TraceEvent e, int lines, int task)
    {
        long time = e.Time.Value;
        TimeFormat format = e.Time.Format;
        Lines.Parsed += lines;
        _all.Add(time, format);
        _events[known.Index].Add(time, format);
        _slots[known.Index] |= e.PresentSlots;
        Tasks.Add(task, 1);
        if (HasPlaceFor(e.Cpu))
        {
            _cpus[e.Cpu].Add(time, format);
        }

        NotePlaces(known, e);
    }

    /// <summary>Counts lines that are an event each and carry nothing that was not seen before.</summary>
    public void AddLines(in PendingEvents pending, TimeFormat format)
    {
        Lines.Parsed += pending.Count;
        _all.Add(pending, format);
    }

    /// <summary>Counts them by kind.</summary>
    public void AddEvents(KnownEvent known, in PendingEvents pending, TimeFormat format) => _events[known.Index].Add(pending, format);

    /// <summary>Counts them by CPU.</summary>
    public void AddCpu(int cpu, in PendingEvents pending, TimeFormat format)
    {
        if (HasPlaceFor(cpu))
        {
            _cpus[cpu].Add(pending, format);
        }
    }

    /// <summary>The last event of a CPU; of all where it is not named.</summary>
    public TraceTime TimeBefore(int cpu) => cpu < 0 ? LastTime : cpu < _cpus.Length ? _cpus[cpu].Last : TraceTime.None;

    /// <summary>Counts lines that are no known event, by the name of the event if there is one.</summary>
    public void CountUnknown(ReadOnlySpan<byte> name, int lines)
    {
        Lines.Unknown += lines;
        if (!name.IsEmpty)
        {
            _unknown.Count(name);
        }
    }

    /// <summary>Counts fields that the schema of their event lacks, and forgets them.</summary>
    public void CountUnknownFields(KnownEvent known, UnknownFieldNames names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            CountUnknownField(known, names[i]);
        }

        names.Clear();
    }

    private void CountUnknownField(KnownEvent known, ReadOnlySpan<byte> name)
    {
        Span<byte> text = stackalloc byte[128];
        int length = Math.Min(name.Length, text.Length - known.Name.Length - 1);
        known.Name.CopyTo(text);
        text[known.Name.Length] = (byte)'.';
        name[..length].CopyTo(text[(known.Name.Length + 1)..]);
        _unknownFields.Count(text[..(known.Name.Length + 1 + length)]);
    }

    private void NotePlaces(KnownEvent known, in TraceEvent e)
    {
        if (known.NodeSlot >= 0)
        {
            NotePlace(known, known.NodeSlot, e.SlotValue(known.NodeSlot));
        }

        if (known.ZoneSlot >= 0 && (e.PresentSlots & (1 << known.ZoneSlot)) != 0)
        {
            NotePlace(known, known.ZoneSlot, e.SlotValue(known.ZoneSlot));
        }
    }

    /// <summary>Notes the node or the zone of an event, which is the value of that slot.</summary>
    public void NotePlace(KnownEvent known, int slot, long value)
    {
        if (slot != known.NodeSlot)
        {
            _zones |= 1UL << (int)(value & 63);
        }
        else if ((ulong)value < 64)
        {
            _nodes |= 1UL << (int)value;
        }
        else if ((ulong)value < MostNodes)
        {
            (_highNodes ??= []).Add((int)value);
        }
    }

    private bool HasPlaceFor(int cpu)
    {
        if ((uint)cpu >= (uint)_cpus.Length && cpu is >= 0 and < MostCpus)
        {
            Array.Resize(ref _cpus, Math.Min(MostCpus, Math.Max(cpu + 1, _cpus.Length * 2)));
        }

        return (uint)cpu < (uint)_cpus.Length;
    }
}
