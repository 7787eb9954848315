using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>What one file of a capture is, and what was found in it. The counts stand once the events were read.</summary>
public sealed partial class FileAccount
{
    internal FileAccount(string name)
    {
        Name = name;
        Tallies = new EventTallies(_places);
    }

    /// <summary>Its path relative to the capture folder, with '/'; <c>-</c> for standard input.</summary>
    public string Name { get; }

    /// <summary>The shape of its text, as its beginning shows it.</summary>
    public Dialect Dialect { get; internal set; }

    /// <summary>The command that prints it, of a binary recording: its lines are those of the output; null for a text.</summary>
    public string? PrintedBy { get; internal set; }

    /// <summary>What it is used for.</summary>
    public FileRole Role { get; internal set; } = FileRole.Unrecognised;

    /// <summary>What it is a snapshot of (<c>zoneinfo</c>, <c>dmesg</c>, …); null when it is none.</summary>
    public string? SnapshotKind { get; internal set; }

    /// <summary>What it is for, of a file that the recorder left; null for any other.</summary>
    public string? Purpose { get; internal set; }

    /// <summary>What became of its lines; all 0 for a file that is neither a trace nor a snapshot.</summary>
    public LineAccount Lines => Tallies.Lines;

    /// <summary>How often each event occurs and when, sorted by name. Losses are not events.</summary>
    public IReadOnlyList<EventCount> Events => SortedEvents();

    /// <summary>Events that have no schema, sorted by name.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> UnknownEvents => Tallies.Unknown.Sorted();

    /// <summary>Fields that the schema of their event lacks, as <c>event.field</c>, sorted by name.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> UnknownFields => Tallies.UnknownFields.Sorted();

    /// <summary>The first malformed lines.</summary>
    public IReadOnlyList<Complaint> Malformed => _malformed;

    /// <summary>How many events were lost, as far as the text gives numbers.</summary>
    public long LostEvents { get; internal set; }

    /// <summary>The losses, in the order of their lines, of which the first 10,000 are kept.</summary>
    public IReadOnlyList<LossSpan> Losses => LossLog.Spans;

    /// <summary>Whether some were lost at a place that the text does not tell.</summary>
    public bool LossUnknownPlace { get; internal set; }

    /// <summary>Whether the file, or its gzip stream, ends in the middle of a line.</summary>
    public bool Truncated { get; internal set; }

    /// <summary>Whether the reading was stopped before its end: <see cref="Lines"/> tells how far it came.</summary>
    public bool IsInterrupted { get; internal set; }

    /// <summary>Why it could not be read, or not to its end, or is not a trace; null when all is well.</summary>
    public string? Error { get; internal set; }

    /// <summary>What the folder's sha256sums say against it; null when nothing, or where there are none. Stands once the events were read.</summary>
    public string? SumFault { get; internal set; }

    /// <summary>The time of the first event.</summary>
    public TraceTime FirstTime => Tallies.FirstTime;

    /// <summary>The time of the last event.</summary>
    public TraceTime LastTime => Tallies.LastTime;

    /// <summary>How many of its events another file holds too, which came first; they are not among <see cref="Events"/>.</summary>
    public long Twins { get; private set; }

    /// <summary>What is added to its times, in ns, to bring them to the clock of the recording that leads.</summary>
    public long ClockOffset { get; internal set; }

    /// <summary>What is to be said of its clock; null when it is that of the recording that leads.</summary>
    public string? ClockNote { get; internal set; }

    /// <summary>How many events stood after a later one and were put back in order.</summary>
    public long Reordered { get; internal set; }

    /// <summary>How many events came too late to be put in order: they were handed on where they stood.</summary>
    public long OutOfOrder { get; internal set; }

    /// <summary>The CPUs that have events, of the first 8192.</summary>
    public IReadOnlyList<CpuCount> Cpus => Tallies.SeenCpus();

    /// <summary>The tasks that have events, the busiest first.</summary>
    public IReadOnlyList<TaskCount> Tasks => Tallies.Tasks.Sorted();

    /// <summary>The nodes that events name.</summary>
    public IReadOnlyList<int> Nodes => Tallies.SeenNodes();

    /// <summary>The zones that events name.</summary>
    public IReadOnlyList<Zone> Zones => Tallies.SeenZones();

    /// <summary>How often an event of this kind occurs.</summary>
    public long CountOf(EventKind kind) => SumOf(kind);

    /// <summary>Whether any event of this kind carries this field: kernels and tracers differ in what they print.</summary>
    public bool Carries(EventKind kind, Field field)
    {
        int slot = EventSchema.Slot(kind, field);
        return slot >= 0 && (Tallies.SlotsOf(kind) & (1 << slot)) != 0;
    }
}
