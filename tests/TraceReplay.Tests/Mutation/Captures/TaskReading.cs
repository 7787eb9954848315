using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>What stands between two calls of should_reclaim_retry of one task.</summary>
internal sealed class TaskReading
{
    private long _order = -1;
    private long _gfp = -1;

    public int Begin { get; private set; } = -1;

    public int End { get; private set; } = -1;

    /// <summary>The allocation of the call before has ended.</summary>
    public bool Ended { get; private set; }

    public void Take(MutationCapture capture, int index)
    {
        TraceEvent e = capture.Events[index];
        switch (e.Kind)
        {
            case EventKind.DirectReclaimBegin:
                Ended |= _order >= 0 && (e[Field.Order] != _order || e[Field.GfpFlags] != _gfp);
                Ended |= End >= 0;
                (Begin, End, _order, _gfp) = (index, -1, e[Field.Order], e[Field.GfpFlags]);
                break;
            case EventKind.DirectReclaimEnd:
                End = index;
                break;
            case EventKind.MarkVictim:
                Ended = true;
                break;
        }
    }

    public void Called() => (Begin, End, Ended) = (-1, -1, false);
}
