using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// A capture: its files are told apart and its snapshots read when it is opened; the events are read by <see cref="ReadEventsAsync"/>.
/// </summary>
public sealed partial class Capture
{
    // Of a compressed file, too: it holds ten times as much text and more.
    private const long LeastReadAhead = 256 * 1024;

    private readonly IReadOnlyList<TraceSource> _sources;
    private readonly ParseWorkers? _workers;

    internal Capture(string name, IReadOnlyList<TraceSource> sources, IReadOnlyList<FileAccount> files, Snapshots snapshots, ParseWorkers? workers)
    {
        Name = name;
        _sources = sources;
        _workers = workers;
        Files = files;
        Snapshots = snapshots;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its files, sorted by name; an event's <see cref="TraceEvent.File"/> is an index into them.</summary>
    public IReadOnlyList<FileAccount> Files { get; }

    /// <summary>What the snapshots say.</summary>
    public Snapshots Snapshots { get; }

    /// <summary>The task names and words of the events.</summary>
    public NameTable Names { get; } = new();

    /// <summary>Whether a file is a trace, be it one without events.</summary>
    public bool HasTrace => Files.Any(file => file.Role == FileRole.Replayed);

    /// <summary>Whether any line was an event. Stands once the events were read.</summary>
    public bool HasEvents => Files.Any(file => file.Role is FileRole.Replayed or FileRole.Counted && (file.Lines.Parsed > 0 || file.Events.Count > 0));

    /// <summary>Whether it has no trace, but a log that reports OOM kills: of those something can be told.</summary>
    public bool IsLogAlone => !HasTrace && Snapshots.OomReports.Any(report => report.Kind == OomReportKind.OutOfMemory);

    /// <summary>
    /// Whether the events were handed on before a loss was told that puts them in doubt, and <see cref="ReadAgainAsync"/> can tell it
    /// in time. Stands once the events were read.
    /// </summary>
    public bool LossesToldLate => Files.Any(file => file.Role == FileRole.Replayed && file.LossLog.ToldLate) && CanReadAgain;

    /// <summary>
    /// Hands the events of the replayed files to <paramref name="sink"/> in the order of time, and then reads the files that are
    /// only counted. May be called again, except for standard input and other pipes.
    /// </summary>
    public async ValueTask ReadEventsAsync(IEventSink sink, CancellationToken ct = default)
    {
        await MergeAsync(sink, SchedulesOfStats(), ct);
        await CountOthersAsync(ct);
    }

    /// <summary>
    /// Hands the events on once more, and each loss that the reading before found before the first event that it puts in doubt.
    /// </summary>
    public ValueTask ReadAgainAsync(IEventSink sink, CancellationToken ct)
    {
        var schedules = new Dictionary<int, LossSchedule>();
        for (int i = 0; i < Files.Count; i++)
        {
            schedules[i] = new LossSchedule(Files[i].Losses);
        }

        return MergeAsync(sink, schedules, ct);
    }

    private Dictionary<int, LossSchedule> SchedulesOfStats()
    {
        var schedules = new Dictionary<int, LossSchedule>();
        for (int i = 0; i < Files.Count; i++)
        {
            if (Files[i].Dialect == Dialect.Ftrace && LossSchedule.Of(Snapshots.BufferStats) is { } schedule)
            {
                schedules[i] = schedule;
            }
        }

        return schedules;
    }

    private async ValueTask MergeAsync(IEventSink sink, Dictionary<int, LossSchedule> schedules, CancellationToken ct)
    {
        var queues = new List<EventQueue>();
        try
        {
            for (int i = 0; i < Files.Count; i++)
            {
                if (Files[i].Role == FileRole.Replayed)
                {
                    queues.Add(OpenQueue(i, schedules.GetValueOrDefault(i)));
                }
            }

            await EventMerge.RunAsync(queues, queues.Count > 1 ? new TwinSink(sink, Files) : sink, ct);
        }
        finally
        {
            queues.ForEach(queue => queue.Dispose());
        }
    }

    private EventQueue OpenQueue(int index, LossSchedule? schedule)
    {
        FileAccount file = Files[index];
        file.Reset();
        SourceStream text = _sources[index].Open();
        ChunkedReader? chunks = IsReadAhead(index) ? new ChunkedReader(text, file, index, Names, _workers!) : null;
        TraceFileReader reader = chunks?.Whole ?? new TraceFileReader(text, file, index, Names);
        reader.Shift(file.ClockOffset);
        if (schedule is not null)
        {
            reader.TellEarly(schedule);
        }

        return chunks is not null ? new ChunkQueue(chunks) : file is { Dialect: Dialect.Probe, Role: FileRole.Replayed } ? new ReorderQueue(reader, file) : new PlainQueue(reader);
    }

    // A short text is read before anybody could help.
    private bool IsReadAhead(int index) =>
        _workers is not null && !Files[index].IsMail && Files[index].Dialect is Dialect.Ftrace or Dialect.TraceCmd or Dialect.Perf
        && _sources[index].Size is 0 or > LeastReadAhead;

    private async ValueTask CountOthersAsync(CancellationToken ct)
    {
        for (int i = 0; i < Files.Count; i++)
        {
            if (Files[i].Role == FileRole.Counted)
            {
                using EventQueue queue = OpenQueue(i, schedule: null);
                while (await queue.StepAsync(ct))
                {
                    // The reader keeps the account; nothing else is wanted of these events.
                }
            }
        }
    }
}
