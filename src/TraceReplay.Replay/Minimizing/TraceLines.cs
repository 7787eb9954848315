using System.Runtime.InteropServices;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>The events of a capture, all in memory, and the lines they stand in.</summary>
internal sealed class TraceLines : IEventSink
{
    private const int Nowhere = -1;

    private readonly LossLines _losses;
    private readonly List<TraceEvent> _events = [];
    private readonly List<int> _lineOf = [];
    private readonly List<Part> _lines = [];
    private readonly List<int> _firstEvent = [];
    private readonly Dictionary<Part, int> _places = [];

    private TraceLines(LossLines losses) => _losses = losses;

    /// <summary>The events in the order of the replay.</summary>
    public ReadOnlySpan<TraceEvent> Events => CollectionsMarshal.AsSpan(_events);

    /// <summary>The lines, in the order of their first events.</summary>
    public IReadOnlyList<Part> Lines => _lines;

    /// <summary>Reads the events of a capture that can be read again.</summary>
    public static async ValueTask<TraceLines> ReadAsync(Capture capture, CancellationToken ct)
    {
        var lines = new TraceLines(new LossLines([]));
        await capture.ReadEventsAsync(lines, ct).ConfigureAwait(false);
        if (capture.LossesToldLate)
        {
            // The second reading forgets what the first one found.
            lines = new TraceLines(new LossLines(capture.Files));
            await capture.ReadAgainAsync(lines, ct).ConfigureAwait(false);
        }

        return lines;
    }

    /// <inheritdoc/>
    public void OnEvent(in TraceEvent e)
    {
        long line = _losses.LineOf(e);
        _events.Add(e);
        _lineOf.Add(line == LossLines.Nowhere ? Nowhere : PlaceOf(new Part(e.File, line)));
    }

    /// <summary>The first event of a line.</summary>
    public ref readonly TraceEvent EventOf(int line) => ref Events[_firstEvent[line]];

    /// <summary>The place of a line among <see cref="Lines"/>; null for one without an event.</summary>
    public int? Find(Part part) => _places.TryGetValue(part, out int place) ? place : null;

    /// <summary>Which events are left of some lines, by their places. What no line tells of is always left.</summary>
    public bool[] KeptEvents(IReadOnlyCollection<Part> kept)
    {
        bool[] hasLine = new bool[_lines.Count];
        foreach (Part part in kept)
        {
            if (_places.TryGetValue(part, out int line))
            {
                hasLine[line] = true;
            }
        }

        bool[] events = new bool[_events.Count];
        for (int i = 0; i < events.Length; i++)
        {
            events[i] = _lineOf[i] == Nowhere || hasLine[_lineOf[i]];
        }

        return events;
    }

    private int PlaceOf(Part part)
    {
        if (!_places.TryGetValue(part, out int place))
        {
            place = _lines.Count;
            _places[part] = place;
            _lines.Add(part);
            _firstEvent.Add(_events.Count - 1);
        }

        return place;
    }
}
