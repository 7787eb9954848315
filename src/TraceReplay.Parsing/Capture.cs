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
    private readonly Reading _reading;
    private readonly FileSums? _sums;

    internal Capture(string name, IReadOnlyList<TraceSource> sources, IReadOnlyList<FileAccount> files, Snapshots snapshots, Reading reading, FileSums? sums)
    {
        Name = name;
        (_sources, _reading, _sums) = (sources, reading, sums);
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

    /// <summary>Whether there is something to verify: a trace, or a log that reports OOM kills.</summary>
    public bool IsVerifiable => HasTrace || IsLogAlone;

    /// <summary>Whether the reading of its events was stopped before their end (<see cref="Reading.Stop"/>). Stands once the events were read.</summary>
    public bool IsInterrupted => Files.Any(file => file.IsInterrupted);

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
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        Task<IReadOnlyDictionary<string, string>> sums = SumsAsync(over.Token);
        try
        {
            await ReadAllAsync(sink, ct);
            if (!IsInterrupted)
            {
                await NoteSumsAsync(sums);
            }
        }
        finally
        {
            await over.CancelAsync();
            await ((Task)sums).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>
    /// Hands the events on once more, and each loss that the reading before found before the first event that it puts in doubt. Of a capture
    /// that was interrupted it reads what the reading before read.
    /// </summary>
    public ValueTask ReadAgainAsync(IEventSink sink, CancellationToken ct)
    {
        bool again = IsInterrupted;
        var schedules = new Dictionary<int, LossSchedule>();
        for (int i = 0; i < Files.Count; i++)
        {
            schedules[i] = new LossSchedule(Files[i].Losses);
        }

        Begin(FileRole.Replayed);
        return MergeAsync(sink, schedules, again, ct);
    }

    private async ValueTask ReadAllAsync(IEventSink sink, CancellationToken ct)
    {
        Begin(FileRole.Counted);
        await MergeAsync(sink, SchedulesOfStats(), again: false, ct);
        await CountOthersAsync(ct);
        NoteStoppedPipes();
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

    private async ValueTask MergeAsync(IEventSink sink, Dictionary<int, LossSchedule> schedules, bool again, CancellationToken ct)
    {
        var queues = new List<EventQueue>();
        try
        {
            for (int i = 0; i < Files.Count; i++)
            {
                if (Files[i].Role == FileRole.Replayed)
                {
                    queues.Add(OpenQueue(i, schedules.GetValueOrDefault(i), again));
                }
            }

            await EventMerge.RunAsync(queues, queues.Count > 1 ? new TwinSink(sink, Files) : sink, ct);
        }
        finally
        {
            queues.ForEach(queue => queue.Dispose());
        }
    }

    private EventQueue OpenQueue(int index, LossSchedule? schedule, bool again)
    {
        FileAccount file = Files[index];
        file.Reset();
        SourceStream text = _sources[index].OpenPass(again);
        ChunkedReader? chunks = IsReadAhead(index) ? new ChunkedReader(text, file, index, Names, _reading.Workers!) : null;
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
        _reading.Workers is not null && !Files[index].IsMail && Files[index].Dialect is Dialect.Ftrace or Dialect.TraceCmd or Dialect.Perf
        && _sources[index].Size is 0 or > LeastReadAhead;

    private async ValueTask CountOthersAsync(CancellationToken ct)
    {
        for (int i = 0; i < Files.Count; i++)
        {
            if (Files[i].Role == FileRole.Counted)
            {
                using EventQueue queue = OpenQueue(i, schedule: null, again: false);
                while (await queue.StepAsync(ct))
                {
                    // The reader keeps the account; nothing else is wanted of these events.
                }
            }
        }
    }
}
