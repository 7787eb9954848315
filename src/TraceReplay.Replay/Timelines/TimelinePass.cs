using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Gathers a <see cref="Timeline"/> in the pass over a capture; an event that was recorded twice counts once.</summary>
internal sealed class TimelinePass(Capture capture) : IEventSink
{
    private readonly EventGate _gate = new(capture.Files);
    private readonly Timeline _timeline = new();

    /// <inheritdoc/>
    public void OnEvent(in TraceEvent e)
    {
        if ((_gate.Look(e) & GateSigns.Skip) == 0 && e.Time.IsSeconds)
        {
            _timeline.First = _timeline.First.IsSeconds ? _timeline.First : e.Time;
            _timeline.Last = e.Time;
        }
    }

    /// <summary>Ends it.</summary>
    public Timeline Complete() => _timeline;
}
