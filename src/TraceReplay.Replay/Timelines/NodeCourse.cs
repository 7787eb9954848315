using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>Gathers one node's <see cref="NodeTimeline"/>, told by the replay of the recorded kernel. What has no time in seconds is left out.</summary>
internal sealed class NodeCourse(int node)
{
    private readonly List<CounterPoint> _failures = [];
    private readonly List<KswapdRun> _runs = [];

    // The last reset that no line had told yet.
    private int _unseen = -1;

    public NodeTimeline Timeline => new(node) { Failures = _failures, Runs = _runs };

    /// <summary>A run is over.</summary>
    public void Add(in KswapdRun run)
    {
        if (run.Begin.IsSeconds)
        {
            _runs.Add(run);
        }
    }

    /// <summary>A line shows the counter.</summary>
    public void Show(in TraceEvent e, long value, CounterCause cause)
    {
        // The line that showed an untold reset has told its value.
        bool told = cause == CounterCause.Read && _failures.Count > 0 && _failures[^1] is var last
            && (last.File, last.Line, last.Value) == (e.File, e.Line, (int)value);
        if (!told)
        {
            Add(PointOf(e, value, cause));
        }
    }

    /// <summary>The counter was reset.</summary>
    public void Reset(in TraceEvent e, in CounterReset reset)
    {
        if (reset.Before >= 0 && (_failures.Count == 0 || _failures[^1].Value != reset.Before))
        {
            Add(PointOf(e, reset.Before, CounterCause.Read));
        }

        Add(ResetOf(e, reset));
        _unseen = reset.End == CounterEnd.ResetUnseen ? _failures.Count - 1 : -1;
    }

    /// <summary>A line tells of the reset that a reading showed before: it keeps its place.</summary>
    public void Explain(in TraceEvent e, in CounterReset reset)
    {
        if (_unseen >= 0)
        {
            CounterPoint shown = _failures[_unseen];
            _failures[_unseen] = ResetOf(e, reset) with { Time = shown.Time, File = shown.File, Line = shown.Line, Value = shown.Value };
            _unseen = -1;
        }
    }

    /// <summary>Events were lost.</summary>
    public void Lose(in TraceEvent e)
    {
        if (_failures.Count > 0 && _failures[^1].Value >= 0)
        {
            Add(PointOf(e, -1, CounterCause.Lost));
        }
    }

    private void Add(in CounterPoint point)
    {
        if (point.Time.IsSeconds)
        {
            _failures.Add(point);
        }
    }

    private static CounterPoint ResetOf(in TraceEvent e, in CounterReset reset)
    {
        bool told = reset.End != CounterEnd.ResetUnseen;
        CounterCause cause = reset.End switch
        {
            CounterEnd.ResetByKswapd => CounterCause.ResetByKswapd,
            CounterEnd.ResetByTask => CounterCause.ResetByTask,
            _ => CounterCause.ResetUnseen,
        };
        return PointOf(e, reset.After, cause) with { By = told ? e.Task : TaskId.Unknown, Reason = reset.ReasonOf(e), IsMemcg = reset.ByMemcg };
    }

    private static CounterPoint PointOf(in TraceEvent e, long value, CounterCause cause) =>
        new(e.Time, e.File, e.Line, (int)Math.Min(value, int.MaxValue), cause, TaskId.Unknown, ClearReason.Unknown, IsMemcg: false);
}
