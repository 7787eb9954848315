using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What one node's kswapd did in a capture.</summary>
public sealed class NodeHistory(int node)
{
    private readonly List<CounterStretch> _stretches = [];

    /// <summary>The node.</summary>
    public int Node { get; } = node;

    /// <summary>balance_pgdat runs.</summary>
    public long Runs { get; private set; }

    /// <summary>How long the runs lasted and what they scanned and reclaimed, those too whose beginning the trace does not show.</summary>
    public KswapdRunTotals RunTotals { get; } = new();

    /// <summary>Times kswapd went to sleep (mm_vmscan_kswapd_sleep).</summary>
    public long Sleeps { get; internal set; }

    /// <summary>Times an allocation woke it (mm_vmscan_wakeup_kswapd).</summary>
    public long Wakeups { get; internal set; }

    /// <summary>Runs that failed, as far as known.</summary>
    public long Failures { get; internal set; }

    /// <summary>Time of the first run.</summary>
    public TraceTime FirstTime { get; private set; }

    /// <summary>Time of the last event of the node's kswapd.</summary>
    public TraceTime LastTime { get; internal set; }

    /// <summary>kswapd_failures at the end of the capture.</summary>
    public NodeEnd End { get; internal set; }

    /// <summary>kswapd_failures from reset to reset.</summary>
    public IReadOnlyList<CounterStretch> Stretches => _stretches;

    /// <summary>Whether anything was seen of the node's kswapd or its counter.</summary>
    public bool IsEmpty => Runs == 0 && RunTotals.Count == 0 && Sleeps == 0 && Wakeups == 0 && _stretches.Count == 0;

    /// <summary>Takes every moment of it; null where nobody asked for them.</summary>
    internal NodeCourse? Course { get; init; }

    internal void AddRun(in TraceEvent e)
    {
        FirstTime = Runs == 0 ? e.Time : FirstTime;
        Runs++;
        CounterStretch stretch = Current(e);
        stretch.Runs++;
        (stretch.LastTime, stretch.LastFile, stretch.LastLine) = (e.Time, e.File, e.Line);
    }

    internal void EndRun(in KswapdRun run)
    {
        RunTotals.Add(run);
        Course?.Add(run);
    }

    internal void SetCounter(in TraceEvent e, long value, CounterCause cause)
    {
        // A value below the last one is a reset that no line told.
        if (_stretches.Count > 0 && value < _stretches[^1].Top)
        {
            AddReset(e, CounterReset.Unseen(_stretches[^1].Top, cause == CounterCause.Failed ? Math.Max(0, value - 1) : value));
        }

        SetTop(Current(e), e, value);
        Course?.Show(e, value, cause);
    }

    private static void SetTop(CounterStretch stretch, in TraceEvent e, long value)
    {
        stretch.Top = (int)Math.Max(stretch.Top, value);
        if (value >= ShouldReclaimRetryModel.MaxReclaimRetries && !stretch.IsHopeless)
        {
            (stretch.RunsToHopeless, stretch.HopelessTime) = (stretch.Runs, e.Time);
        }
    }

    /// <summary>A reset. One that was read before its own line came is given its cause, not counted twice.</summary>
    internal void AddReset(in TraceEvent e, in CounterReset reset)
    {
        CounterStretch stretch = Current(e);
        if (reset.End == CounterEnd.ResetByTask && _stretches.Count > 1 && stretch.Top < reset.Before && _stretches[^2] is { End: CounterEnd.ResetUnseen } unseen)
        {
            stretch = unseen;
            Course?.Explain(e, reset);
        }
        else
        {
            Course?.Reset(e, reset);
            _stretches.Add(new CounterStretch { FirstTime = e.Time, FirstLine = e.Line, LastTime = e.Time, LastFile = e.File, LastLine = e.Line, Top = 0 });
        }

        SetTop(stretch, e, reset.Before);
        (stretch.LastTime, stretch.LastFile, stretch.LastLine) = (e.Time, e.File, e.Line);
        (stretch.End, stretch.ResetBy, stretch.ResetByMemcg, stretch.ResetReclaimed) = (reset.End, e.Task, reset.ByMemcg, reset.Reclaimed);
        stretch.ResetReason = reset.ReasonOf(e);
    }

    /// <summary>A reclaim by a task that is not kswapd reclaimed something, on this node or another.</summary>
    internal void AddReclaim()
    {
        if (_stretches.Count > 0 && _stretches[^1].IsHopeless)
        {
            _stretches[^1].ReclaimsWhileHopeless++;
        }
    }

    /// <summary>Events were lost.</summary>
    internal void Cut(in TraceEvent e)
    {
        Open(e);
        Course?.Lose(e);
    }

    private void Open(in TraceEvent e) =>
        _stretches.Add(new CounterStretch { FirstTime = e.Time, FirstLine = e.Line, LastTime = e.Time, LastFile = e.File, LastLine = e.Line });

    private CounterStretch Current(in TraceEvent e)
    {
        if (_stretches.Count == 0)
        {
            Open(e);
        }

        return _stretches[^1];
    }
}
