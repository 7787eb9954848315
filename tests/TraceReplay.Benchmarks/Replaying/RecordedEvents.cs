using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Benchmarks;

/// <summary>A capture and its events, already parsed.</summary>
internal sealed class RecordedEvents : IEventSink
{
    private readonly List<TraceEvent> _events = [];

    private RecordedEvents(Capture capture) => Capture = capture;

    public Capture Capture { get; }

    public ReadOnlySpan<TraceEvent> Events => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_events);

    public static async Task<RecordedEvents> ReadAsync(string path, CancellationToken ct)
    {
        Capture capture = await CaptureFinder.Find(path).Single().OpenAsync(ct);
        RecordedEvents recorded = new(capture);
        await capture.ReadEventsAsync(recorded, ct);
        return recorded;
    }

    /// <summary>Only the events of some kinds, as a recording of just these would hold.</summary>
    public RecordedEvents Only(EventKind[] kinds)
    {
        RecordedEvents some = new(Capture);
        some._events.AddRange(_events.Where(e => kinds.Contains(e.Kind)));
        return some;
    }

    public void OnEvent(in TraceEvent e) => _events.Add(e);
}
