using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Cli;

/// <summary>How far one capture is. Those who read it tell how many bytes; the rest is looked up when somebody asks.</summary>
/// <param name="name">Its name.</param>
/// <param name="size">The size of its files, as long as nobody reads them; null for a pipe.</param>
/// <param name="also">Is told the same; null for nobody.</param>
internal sealed class CaptureMeter(string name, long? size, IReadingProgress? also) : IReadingProgress
{
    // So little is allocated that the first generation would fill its budget, the size of the processor's cache, over gigabytes only: a long
    // text would seem to need more memory than a short one.
    private const int BytesBetweenCollections = 128 << 20;

    private readonly Lock _lock = new();
    private long? _total = size;
    private long _read;
    private int _passes;
    private Capture? _capture;
    private long _events;
    private long _findings;

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Counts its findings.</summary>
    public FindingCounter Counter { get; private set; } = new();

    /// <summary>Whether it is worked on.</summary>
    public bool IsUnderWay => Volatile.Read(ref _capture) is not null;

    /// <summary>Whether it is done.</summary>
    public bool IsDone { get; private set; }

    /// <summary>How many bytes were read, a second reading counted too.</summary>
    public long Read => Interlocked.Read(ref _read);

    /// <summary>How many there are to read, as far as is known; null where nobody knows.</summary>
    public long? Total
    {
        get
        {
            lock (_lock)
            {
                return _total;
            }
        }
    }

    /// <summary>How many lines were events.</summary>
    public long Events => Volatile.Read(ref _capture) is { } open ? EventsOf(open) : _events;

    /// <summary>The divergences and the broken invariants so far.</summary>
    public long Findings => IsDone ? _findings : Counter.Count;

    /// <inheritdoc/>
    public void OnPass(long? bytes)
    {
        lock (_lock)
        {
            // The folder holds files that no pass reads. That there is a second pass shows when the first is over.
            _total = _passes++ == 0 ? bytes : _total + bytes;
        }

        also?.OnPass(bytes);
    }

    /// <inheritdoc/>
    public void OnRead(int bytes)
    {
        long read = Interlocked.Add(ref _read, bytes);
        if (read / BytesBetweenCollections != (read - bytes) / BytesBetweenCollections)
        {
            GC.Collect(0);
        }

        also?.OnRead(bytes);
    }

    /// <summary>The capture was opened.</summary>
    public void Begin(Capture capture) => Volatile.Write(ref _capture, capture);

    /// <summary>Nothing is to be done any more: lets go of what came of it.</summary>
    public void End()
    {
        _events = Events;
        _findings = Counter.Count;
        IsDone = true;
        Counter = new FindingCounter();
        Volatile.Write(ref _capture, null);
        lock (_lock)
        {
            _total = _total is null ? null : Read;
        }
    }

    private static long EventsOf(Capture capture) =>
        capture.Files.Where(f => f.Role == FileRole.Replayed).Sum(f => f.Lines.Parsed);
}
