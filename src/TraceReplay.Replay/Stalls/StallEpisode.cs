using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>One task's allocation stall: direct reclaim, again and again, with the retry decisions between.</summary>
public sealed class StallEpisode
{
    private readonly List<LoopRun> _path = [];

    /// <summary>The task that stalled.</summary>
    public TaskId Task { get; private set; }

    /// <summary>The order it asks for.</summary>
    public long Order { get; private set; }

    /// <summary>Index of the first line's file in the capture.</summary>
    public int File { get; private set; }

    /// <summary>First line.</summary>
    public long FirstLine { get; private set; }

    /// <summary>Time of the first line.</summary>
    public TraceTime FirstTime { get; private set; }

    /// <summary>
    /// Whether its first event is not the beginning of a reclaim: it began before the capture, or where events were lost, or reclaims are
    /// not recorded.
    /// </summary>
    public bool BeganUnseen { get; private set; }

    /// <summary>Time of the last event.</summary>
    public TraceTime LastTime { get; internal set; }

    /// <summary>How often it entered direct reclaim.</summary>
    public int Reclaims { get; internal set; }

    /// <summary>Pages its direct reclaim reclaimed.</summary>
    public long Reclaimed { get; internal set; }

    /// <summary>Calls of should_reclaim_retry, the silent 17th included.</summary>
    public int Calls { get; private set; }

    /// <summary>The highest no_progress_loops.</summary>
    public int MaxLoops { get; private set; }

    /// <summary>The outcomes of the calls, run-length coded.</summary>
    public IReadOnlyList<LoopRun> Path => _path;

    /// <summary>How it ended.</summary>
    public StallEnd End { get; internal set; } = StallEnd.CutOff;

    /// <summary>pid of the OOM victim, or -1.</summary>
    public long VictimPid { get; internal set; } = -1;

    /// <summary>Makes it the stall that shows itself first in <paramref name="e"/>; only one without a call may have been another before.</summary>
    internal void Begin(in TraceEvent e, TaskId task)
    {
        (Task, Order, File, FirstLine, FirstTime, LastTime) = (task, e[Field.Order], e.File, e.Line, e.Time, e.Time);
        (Reclaims, Reclaimed, End, VictimPid) = (0, 0, StallEnd.CutOff, -1);
        BeganUnseen = e.Kind != EventKind.DirectReclaimBegin;
    }

    internal void AddCall(int loops, bool gaveUp)
    {
        Calls++;
        MaxLoops = Math.Max(MaxLoops, loops);
        if (_path.Count > 0 && _path[^1] is var last && last.Loops == loops && last.GaveUp == gaveUp)
        {
            _path[^1] = last with { Count = last.Count + 1 };
            return;
        }

        _path.Add(new LoopRun(loops, gaveUp, 1));
    }
}
