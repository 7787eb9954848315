using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>Tells for whom a scan reclaims: kswapd by its name, other tasks by the events around their reclaims.</summary>
internal sealed class ReclaimerTracks(NameTable names)
{
    private readonly TaskTracks _tasks = new(names);

    /// <summary>Takes the events that frame a reclaim; others change nothing.</summary>
    public void OnEvent(in TraceEvent e)
    {
        switch (e.Kind)
        {
            case EventKind.DirectReclaimBegin:
                Enter(e, ReclaimScope.Direct);
                break;
            case EventKind.MemcgReclaimBegin:
                Enter(e, ReclaimScope.Memcg);
                break;
            case EventKind.NodeReclaimBegin:
                Enter(e, ReclaimScope.Node);
                break;
            case EventKind.DirectReclaimEnd or EventKind.MemcgReclaimEnd or EventKind.NodeReclaimEnd:
                Enter(e, ReclaimScope.Outside);
                break;
        }
    }

    /// <summary>Events were lost.</summary>
    public void Forget() => _tasks.Forget();

    /// <summary>Who reclaims at an event.</summary>
    public Reclaimer Of(in TraceEvent e)
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

    // bpftrace prints CPU by CPU, so lines without a time frame nothing.
    private void Enter(in TraceEvent e, ReclaimScope scope)
    {
        if (e.Task.IsKnown && e.Time.Format != TimeFormat.None)
        {
            _tasks.Of(e.Task).Scope = scope;
        }
    }
}
