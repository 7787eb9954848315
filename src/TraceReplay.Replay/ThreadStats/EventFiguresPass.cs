using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Gathers <see cref="EventFigures"/> in the pass over a capture; an event that was recorded twice counts once.</summary>
internal sealed class EventFiguresPass(Capture capture) : IEventSink
{
    private readonly EventGate _gate = new(capture.Files);
    private readonly TaskTracks _tasks = new(capture.Names);
    private readonly LruLists _lists = new(capture.Names);

    public EventFigures Figures { get; } = new();

    public void OnEvent(in TraceEvent e)
    {
        GateSigns signs = _gate.Look(e);
        if ((signs & GateSigns.Forget) != 0)
        {
            _tasks.Forget();
        }

        if ((signs & GateSigns.Skip) == 0)
        {
            Take(e);
        }
    }

    private void Take(in TraceEvent e)
    {
        switch (e.Kind)
        {
            case EventKind.ReclaimRetryZone:
                Figures.AddZone(e);
                break;
            case EventKind.LruShrinkInactive:
                Figures.Scans.Add(e, ReclaimerOf(e), _lists.Of(e));
                break;
            case EventKind.DirectReclaimBegin:
                Enter(e, ReclaimScope.Direct);
                break;
            case EventKind.MemcgReclaimBegin:
                Enter(e, ReclaimScope.Memcg);
                break;
            case EventKind.NodeReclaimBegin:
                Enter(e, ReclaimScope.Node);
                break;
            case EventKind.DirectReclaimEnd:
                Figures.DirectReclaims.Add(e);
                Enter(e, ReclaimScope.Outside);
                break;
            case EventKind.MemcgReclaimEnd or EventKind.NodeReclaimEnd:
                Enter(e, ReclaimScope.Outside);
                break;
        }
    }

    // bpftrace prints CPU by CPU, so lines without a time frame nothing.
    private void Enter(in TraceEvent e, ReclaimScope scope)
    {
        if (e.Task.IsKnown && e.Time.Format != TimeFormat.None)
        {
            _tasks.Of(e.Task).Scope = scope;
        }
    }

    private Reclaimer ReclaimerOf(in TraceEvent e)
    {
        if (!e.Task.IsKnown)
        {
            return Reclaimer.Other;
        }

        TaskTrack task = _tasks.Of(e.Task);
        return task.Scope switch
        {
            _ when task.KswapdNode >= 0 => Reclaimer.Kswapd,
            ReclaimScope.Direct => Reclaimer.Direct,
            ReclaimScope.Memcg => Reclaimer.Memcg,
            ReclaimScope.Node => Reclaimer.Node,
            _ => Reclaimer.Other,
        };
    }
}
