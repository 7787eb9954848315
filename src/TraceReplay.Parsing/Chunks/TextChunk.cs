using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>Some whole lines of a text, and what was read in them.</summary>
/// <param name="size">How many bytes of it are read at a time.</param>
internal sealed class TextChunk(int size)
{
    // Past this many parts the rest of the chunk is left to who reads in order.
    private const int MostParts = 16;

    private readonly List<ChunkPart> _parts = [];
    private TraceEvent[] _events = new TraceEvent[1024];

    /// <summary>The text: behind it stand a NUL and <see cref="TextPipe.Padding"/>.</summary>
    public ChunkText Text { get; } = new(size);

    /// <summary>For what state it was read; null for a chunk that was not read at all.</summary>
    public ReadAhead? Assumed { get; private set; }

    /// <summary>Where the parser's names stand in those of the capture.</summary>
    public NameMap? Names { get; private set; }

    /// <summary>How many parts there are.</summary>
    public int Count { get; private set; }

    /// <summary>A part.</summary>
    public ChunkPart this[int part] => _parts[part];

    /// <summary>The events of all parts.</summary>
    public TraceEvent[] Events => _events;

    /// <summary>How many events there are.</summary>
    public int EventCount { get; private set; }

    /// <summary>Whether it can be used by who reads in order.</summary>
    public bool IsReady { get; set; }

    /// <summary>Whether another part may begin.</summary>
    public bool HasRoom => Count < MostParts;

    /// <summary>Forgets what was read.</summary>
    public void Clear() => (Count, EventCount, Assumed, Names, IsReady) = (0, 0, null, null, false);

    /// <summary>It is read on this assumption.</summary>
    public void Begin(ReadAhead assumed, NameMap names) => (Assumed, Names) = (assumed, names);

    /// <summary>Begins another part.</summary>
    public ChunkPart BeginPart(TaskPlaces places)
    {
        if (Count == _parts.Count)
        {
            _parts.Add(new ChunkPart());
        }

        ChunkPart part = _parts[Count++];
        part.Begin(places);
        return part;
    }

    /// <summary>Room for the next event. It counts once <see cref="KeepEvent"/> says so.</summary>
    public ref TraceEvent NextEvent()
    {
        if (EventCount == _events.Length)
        {
            Array.Resize(ref _events, EventCount * 2);
        }

        return ref _events[EventCount];
    }

    /// <summary>The next event was filled.</summary>
    public void KeepEvent() => EventCount++;
}
