using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <content>How the reader fills the account.</content>
public sealed partial class FileAccount
{
    private const int MostComplaints = 10;
    private const int MostCpus = 8192;
    private const int MostNodes = 1024;

    private readonly List<Complaint> _malformed = [];
    private readonly NameCounts _unknown = new();
    private readonly NameCounts _unknownFields = new();
    private readonly Tally[] _events = new Tally[KnownEvent.All.Length];
    private readonly long[] _twins = new long[KnownEvent.All.Length];
    private readonly ushort[] _slots = new ushort[KnownEvent.All.Length];
    private Tally[] _cpus = new Tally[8];
    private ulong _nodes;
    private ulong _zones;
    private SortedSet<int>? _highNodes;
    private Tally _all;

    /// <summary>Counts events by task.</summary>
    internal TaskTally TaskTally { get; } = new();

    /// <summary>Gathers the losses.</summary>
    internal LossLog LossLog { get; } = new();

    /// <summary>Forgets all counts, before a file is read again.</summary>
    internal void Reset()
    {
        Lines = new LineAccount();
        _malformed.Clear();
        _unknown.Clear();
        _unknownFields.Clear();
        Array.Clear(_events);
        Array.Clear(_twins);
        Array.Clear(_slots);
        Array.Clear(_cpus);
        TaskTally.Clear();
        LossLog.Clear();
        (_nodes, _zones, _highNodes) = (0, 0, null);
        (LostEvents, Reordered, OutOfOrder, Twins) = (0, 0, 0, 0);
        (LossUnknownPlace, Truncated, IsInterrupted) = (false, false, false);
        _all = default;
        Error = null;
    }

    /// <summary>Counts an event that stands on so many lines of the file; its task has the place in <see cref="TaskTally"/>.</summary>
    internal void CountEvent(KnownEvent known, in TraceEvent e, int lines, int task)
    {
        long time = e.Time.Value;
        TimeFormat format = e.Time.Format;
        Lines.Parsed += lines;
        _all.Add(time, format);
        _events[known.Index].Add(time, format);
        _slots[known.Index] |= e.PresentSlots;
        TaskTally.Add(task, 1);
        if ((uint)e.Cpu < (uint)_cpus.Length)
        {
            _cpus[e.Cpu].Add(time, format);
        }
        else
        {
            CountHighCpu(e.Cpu, time, format);
        }

        NotePlaces(known, e);
    }

    /// <summary>Counts lines that are an event each and carry nothing that was not seen before.</summary>
    internal void AddLines(int count, long lastTime, TimeFormat format)
    {
        Lines.Parsed += count;
        _all.AddMore(count, lastTime, format);
    }

    /// <summary>Counts them by kind.</summary>
    internal void AddEvents(KnownEvent known, int count, long lastTime, TimeFormat format) =>
        _events[known.Index].AddMore(count, lastTime, format);

    /// <summary>Counts them by CPU.</summary>
    internal void AddCpu(int cpu, int count, long lastTime, TimeFormat format)
    {
        if ((uint)cpu < (uint)_cpus.Length)
        {
            _cpus[cpu].AddMore(count, lastTime, format);
        }
    }

    /// <summary>An event of this file was handed on from another one.</summary>
    internal void CountTwin(EventKind kind)
    {
        Twins++;
        _twins[KnownEvent.Of(kind).Index]++;
    }

    /// <summary>Counts a line that tells of a loss, of -1 events when it does not say how many.</summary>
    internal void CountLoss(LossPlace place, long line, int cpu, long lost, int lines, bool isForeknown)
    {
        Lines.Ignored += lines;
        LostEvents += Math.Max(lost, 0);
        switch (place)
        {
            case LossPlace.Here:
                LossLog.Add(line, cpu, lost, TimeBefore(cpu), LastTime);
                break;
            case LossPlace.Beginning:
                LossLog.AddOverwritten(line, lost, isForeknown);
                break;
            default:
                LossUnknownPlace = true;
                LossLog.AddUnplaced(line, lost, LastTime);
                break;
        }
    }

    private TraceTime TimeBefore(int cpu) => cpu < 0 ? LastTime : cpu < _cpus.Length ? _cpus[cpu].Last : TraceTime.None;

    internal void CountUnknown(ReadOnlySpan<byte> name, int lines)
    {
        Lines.Unknown += lines;
        if (!name.IsEmpty)
        {
            _unknown.Count(name);
        }
    }

    /// <summary>Counts a field that the schema of its event lacks, by <c>event.field</c>.</summary>
    internal void CountUnknownField(KnownEvent known, ReadOnlySpan<byte> name)
    {
        Span<byte> text = stackalloc byte[128];
        int length = Math.Min(name.Length, text.Length - known.Name.Length - 1);
        known.Name.CopyTo(text);
        text[known.Name.Length] = (byte)'.';
        name[..length].CopyTo(text[(known.Name.Length + 1)..]);
        _unknownFields.Count(text[..(known.Name.Length + 1 + length)]);
    }

    internal void CountMalformed(long lineNumber, ReadOnlySpan<byte> line, Fault fault, int lines)
    {
        Lines.Malformed += lines;
        if (_malformed.Count < MostComplaints)
        {
            _malformed.Add(FaultText.Complain(lineNumber, line, fault));
        }
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
    internal void NotePlace(KnownEvent known, int slot, long value)
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

    private void CountHighCpu(int cpu, long time, TimeFormat format)
    {
        if (cpu is >= 0 and < MostCpus)
        {
            Array.Resize(ref _cpus, Math.Max(cpu + 1, _cpus.Length * 2));
            _cpus[cpu].Add(time, format);
        }
    }

    private List<EventCount> SortedEvents()
    {
        var events = new List<EventCount>();
        foreach (KnownEvent known in KnownEvent.All)
        {
            ref readonly Tally tally = ref _events[known.Index];
            long count = tally.Count - _twins[known.Index];
            if (count > 0)
            {
                events.Add(new EventCount(known.Schema.Name, known.Kind, count, tally.First, tally.Last));
            }
        }

        events.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return events;
    }

    private long SumOf(EventKind kind)
    {
        long sum = 0;
        foreach (KnownEvent known in KnownEvent.All)
        {
            sum += known.Kind == kind ? _events[known.Index].Count - _twins[known.Index] : 0;
        }

        return sum;
    }

    private int SlotsOf(EventKind kind)
    {
        int slots = 0;
        foreach (KnownEvent known in KnownEvent.All)
        {
            slots |= known.Kind == kind ? _slots[known.Index] : 0;
        }

        return slots;
    }

    private List<CpuCount> SeenCpus()
    {
        var seen = new List<CpuCount>();
        for (int cpu = 0; cpu < _cpus.Length; cpu++)
        {
            if (_cpus[cpu].Count > 0)
            {
                seen.Add(new CpuCount(cpu, _cpus[cpu].Count, _cpus[cpu].First, _cpus[cpu].Last));
            }
        }

        return seen;
    }

    /// <summary>Whether so many CPUs have events.</summary>
    internal bool SeenAllCpus(int expected)
    {
        int seen = 0;
        foreach (ref readonly Tally cpu in _cpus.AsSpan())
        {
            seen += cpu.Count > 0 ? 1 : 0;
        }

        return seen >= expected;
    }

    private List<int> SeenNodes()
    {
        var seen = new List<int>();
        for (int node = 0; node < 64; node++)
        {
            if ((_nodes & (1UL << node)) != 0)
            {
                seen.Add(node);
            }
        }

        seen.AddRange(_highNodes ?? []);
        return seen;
    }

    private List<Zone> SeenZones()
    {
        var seen = new List<Zone>();
        foreach (Zone zone in Enum.GetValues<Zone>())
        {
            if (zone != Zone.Unknown && (_zones & (1UL << (int)zone)) != 0)
            {
                seen.Add(zone);
            }
        }

        return seen;
    }
}
