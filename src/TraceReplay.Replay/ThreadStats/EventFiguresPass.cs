using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Gathers <see cref="EventFigures"/> in the pass over a capture; an event that was recorded twice counts once.</summary>
internal sealed class EventFiguresPass(Capture capture) : IEventSink
{
    private readonly EventGate _gate = new(capture.Files);
    private readonly ReclaimerTracks _reclaimers = new(capture.Names);
    private readonly LruLists _lists = new(capture.Names);

    public EventFigures Figures { get; } = new();

    public void OnEvent(in TraceEvent e)
    {
        GateSigns signs = _gate.Look(e);
        if ((signs & GateSigns.Forget) != 0)
        {
            _reclaimers.Forget();
        }

        if ((signs & GateSigns.Skip) == 0)
        {
            Take(e);
        }
    }

    private void Take(in TraceEvent e)
    {
        _reclaimers.OnEvent(e);
        switch (e.Kind)
        {
            case EventKind.ReclaimRetryZone:
                Figures.AddZone(e);
                break;
            case EventKind.LruShrinkInactive:
                Figures.Scans.Add(e, _reclaimers.Of(e), _lists.Of(e));
                break;
            case EventKind.DirectReclaimEnd:
                Figures.DirectReclaims.Add(e);
                break;
        }
    }
}
