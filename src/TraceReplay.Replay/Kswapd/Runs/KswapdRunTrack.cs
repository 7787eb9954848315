using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>
/// Gathers one node's runs from their events. It judges nothing: a run that began before the capture, or before a loss, is told as soon as
/// kswapd is seen at work.
/// </summary>
internal sealed class KswapdRunTrack(NodeHistory history)
{
    // kswapd works in runs only: work that no beginning precedes is that of a run under way.
    private bool _mayBeInMid = true;
    private bool _isOpen;
    private EventOrigin _first;
    private TraceTime _last;
    private RunEdges _edges;
    private long _order;
    private long _scanned;
    private long _reclaimed;
    private int _lowestPriority;
    private bool _failed;

    /// <summary>An event that announces a run.</summary>
    public void Begin(in TraceEvent e)
    {
        Close();
        Open(e, RunEdges.Begin);
    }

    /// <summary>A further event of a run that has begun.</summary>
    public void Note(in TraceEvent e, long order) => (_last, _order) = (e.Time, order);

    /// <summary>mm_vmscan_lru_shrink_inactive of kswapd.</summary>
    public void Work(in TraceEvent e)
    {
        OpenInMid(e);
        int priority = (int)e[Field.Priority];
        _last = e.Time;
        _scanned += e[Field.NrScanned];
        _reclaimed += e[Field.NrReclaimed];
        _lowestPriority = _lowestPriority == 0 ? priority : Math.Min(_lowestPriority, priority);
    }

    /// <summary>It adds to kswapd_failures.</summary>
    public void Fail(in TraceEvent e)
    {
        OpenInMid(e);
        (_last, _failed) = (e.Time, true);
    }

    /// <summary>balance_pgdat returned; <see cref="Close"/> tells the run.</summary>
    public void End(in TraceEvent e)
    {
        OpenInMid(e);
        _last = e.Time;
        _edges |= RunEdges.End;
    }

    /// <summary>Something shows that the run is over, or the capture is. Null where none was under way.</summary>
    public KswapdRun? Close()
    {
        KswapdRun? run = _isOpen ? Run() : null;
        if (run is KswapdRun told)
        {
            history.EndRun(told);
        }

        _isOpen = _mayBeInMid = false;
        return run;
    }

    /// <summary>Events were lost.</summary>
    public void Forget()
    {
        Close();
        _mayBeInMid = true;
    }

    private void OpenInMid(in TraceEvent e)
    {
        if (!_isOpen && _mayBeInMid)
        {
            Open(e, RunEdges.None);
        }
    }

    private void Open(in TraceEvent e, RunEdges edges)
    {
        (_isOpen, _first, _last, _edges) = (true, EventOrigin.Of(e), e.Time, edges);
        (_order, _scanned, _reclaimed, _lowestPriority, _failed) = (-1, 0, 0, 0, false);
    }

    private KswapdRun Run() => new()
    {
        Begin = _first.Time,
        File = _first.File,
        Line = _first.Line,
        Last = _last,
        Edges = _edges,
        Order = _order,
        Scanned = _scanned,
        Reclaimed = _reclaimed,
        LowestPriority = _lowestPriority,
        Failed = _failed,
    };
}
