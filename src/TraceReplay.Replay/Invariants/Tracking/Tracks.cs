using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>
/// The tracking that all invariants share: what is known of the event's task and node is put before them, and brought up to date
/// once they have looked.
/// </summary>
internal sealed class Tracks
{
    private readonly InvariantContext _context;
    private readonly TaskTracks _tasks;
    private readonly NodeTracks _nodes = new();
    private readonly SlowPathTracking _slowPath;
    private readonly KswapdTracking _kswapd;
    private readonly OomTracking _oom;

    public Tracks(InvariantContext context)
    {
        _context = context;
        _tasks = new TaskTracks(context.Names);
        _slowPath = new SlowPathTracking(context);
        _kswapd = new KswapdTracking(context);
        _oom = new OomTracking(context);
    }

    /// <summary>Puts an event's task and node before the invariants. False when it is damaged, and none is to see it.</summary>
    public bool Open(in TraceEvent e)
    {
        // bpftrace prints CPU by CPU, so lines without a time stand in no order.
        bool ordered = e.Time.Format != TimeFormat.None;
        Show(ordered && e.Task.IsKnown ? _tasks.Of(e.Task) : null);
        _context.Role = WalkRole.Unknown;
        if (!e.Has(Field.Node))
        {
            Show(node: null);
        }
        else if (e[Field.Node] is long node and >= 0 and < MachineFacts.MaxNumnodes)
        {
            Show(ordered ? _nodes.Of((int)node) : null);
        }
        else
        {
            _context.Tolerate(Quirk.NodeOutOfRange);
            return false;
        }

        if (e.Kind == EventKind.ReclaimRetryZone)
        {
            _context.Role = SlowPathTracking.RoleOf(e, _context.Task);
        }
        else if (e.Kind == EventKind.MarkVictim)
        {
            _context.GlobalKill = _oom.IsGlobal(e);
        }

        return true;
    }

    /// <summary>All invariants have seen the event: it is the past.</summary>
    public void Close(in TraceEvent e)
    {
        if (_context.Task is TaskTrack task)
        {
            _slowPath.Take(e, task);
            task.LastTime = e.Time;
            if (OomTracking.Kinds.Has(e.Kind))
            {
                _oom.Take(e, task);
            }
        }

        if (_context.Node is NodeTrack node)
        {
            _kswapd.Take(e, node);
        }

        if (e.Kind == EventKind.SetupPerZoneLowmemReserve)
        {
            _context.Machine.ReservesMoved = true;
        }
    }

    // Most events are of the task and the node of the event before, and what is stored where others point from costs more than a look.
    private void Show(TaskTrack? task)
    {
        if (_context.Task != task)
        {
            _context.Task = task;
        }
    }

    private void Show(NodeTrack? node)
    {
        if (_context.Node != node)
        {
            _context.Node = node;
        }
    }

    /// <summary>Events were lost, or another recording begins.</summary>
    public void Forget()
    {
        _tasks.Forget();
        _nodes.Forget();
        _context.Suspects.Forget();
        _context.Victims.Forget();
    }
}
