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
    private readonly ushort[] _slots = new ushort[KnownEvent.All.Length];
    private Tally[] _cpus = new Tally[8];
    private ulong _nodes;
    private ulong _zones;
    private SortedSet<int>? _highNodes;
    private bool _hasTime;

    /// <summary>Counts events by task.</summary>
    internal TaskTally TaskTally { get; } = new();

    /// <summary>Forgets all counts, before a file is read again.</summary>
    internal void Reset()
    {
        Lines = new LineAccount();
        _malformed.Clear();
        _unknown.Clear();
        _unknownFields.Clear();
        Array.Clear(_events);
        Array.Clear(_slots);
        Array.Clear(_cpus);
        TaskTally.Clear();
        (_nodes, _zones, _highNodes) = (0, 0, null);
        (LostEvents, Reordered, OutOfOrder) = (0, 0, 0);
        (LossUnknownPlace, Truncated, _hasTime) = (false, false, false);
        (FirstTime, LastTime) = (default, default);
        Error = null;
    }

    /// <summary>Counts an event that stands on so many lines of the file; its task has the place in <see cref="TaskTally"/>.</summary>
    internal void CountEvent(KnownEvent known, in TraceEvent e, int lines, int task)
    {
        TraceTime time = e.Time;
        Lines.Parsed += lines;
        _events[known.Index].Add(time);
        _slots[known.Index] |= e.PresentSlots;
        TaskTally.Add(task);
        LastTime = time;
        if (!_hasTime)
        {
            _hasTime = true;
            FirstTime = time;
        }

        if ((uint)e.Cpu < (uint)_cpus.Length)
        {
            _cpus[e.Cpu].Add(time);
        }
        else
        {
            CountHighCpu(e.Cpu, time);
        }

        NoteSeen(known, e);
    }

    internal void CountLoss(long lost, bool unknownPlace, int lines)
    {
        Lines.Ignored += lines;
        LostEvents += lost;
        LossUnknownPlace |= unknownPlace;
    }

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

    private void NoteSeen(KnownEvent known, in TraceEvent e)
    {
        if (known.NodeSlot >= 0)
        {
            long node = e.SlotValue(known.NodeSlot);
            if ((ulong)node < 64)
            {
                _nodes |= 1UL << (int)node;
            }
            else if ((ulong)node < MostNodes)
            {
                (_highNodes ??= []).Add((int)node);
            }
        }

        if (known.ZoneSlot >= 0 && (e.PresentSlots & (1 << known.ZoneSlot)) != 0)
        {
            _zones |= 1UL << (int)(e.SlotValue(known.ZoneSlot) & 63);
        }
    }

    private void CountHighCpu(int cpu, TraceTime time)
    {
        if (cpu is >= 0 and < MostCpus)
        {
            Array.Resize(ref _cpus, Math.Max(cpu + 1, _cpus.Length * 2));
            _cpus[cpu].Add(time);
        }
    }

    private List<EventCount> SortedEvents()
    {
        var events = new List<EventCount>();
        foreach (KnownEvent known in KnownEvent.All)
        {
            ref readonly Tally tally = ref _events[known.Index];
            if (tally.Count > 0)
            {
                events.Add(new EventCount(known.Schema.Name, known.Kind, tally.Count, tally.First, tally.Last));
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
            sum += known.Kind == kind ? _events[known.Index].Count : 0;
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
