using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>The direct reclaims that ended (mm_vmscan_direct_reclaim_end).</summary>
public sealed class ReclaimFigures
{
    /// <summary>How many.</summary>
    public long Ended { get; private set; }

    /// <summary>How many reclaimed nothing.</summary>
    public long Zero { get; private set; }

    /// <summary>Pages that all of them reclaimed.</summary>
    public long Reclaimed { get; private set; }

    internal void Add(in TraceEvent end)
    {
        Ended++;
        Zero += end[Field.NrReclaimed] == 0 ? 1 : 0;
        Reclaimed += end[Field.NrReclaimed];
    }
}
