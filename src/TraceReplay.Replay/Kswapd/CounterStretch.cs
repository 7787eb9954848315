using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>kswapd_failures of a node from one reset to the next.</summary>
public sealed class CounterStretch
{
    /// <summary>Time of the first run, or of the reset that opened the stretch.</summary>
    public required TraceTime FirstTime { get; init; }

    /// <summary>Its line.</summary>
    public required long FirstLine { get; init; }

    /// <summary>Time of the reset that ended it, or of its last run.</summary>
    public TraceTime LastTime { get; internal set; }

    /// <summary>Index of the file of that.</summary>
    public int LastFile { get; internal set; }

    /// <summary>Line of that.</summary>
    public long LastLine { get; internal set; }

    /// <summary>balance_pgdat runs in it.</summary>
    public long Runs { get; internal set; }

    /// <summary>The highest counter, or -1 when it was never known.</summary>
    public int Top { get; internal set; } = -1;

    /// <summary>Runs before the counter reached 16; 0 when it did not.</summary>
    public long RunsToHopeless { get; internal set; }

    /// <summary>When the counter reached 16.</summary>
    public TraceTime HopelessTime { get; internal set; }

    /// <summary>
    /// Direct and memcg reclaims of any node that reclaimed something while the counter stood at 16: none of them reset it before
    /// the one that ended the stretch.
    /// </summary>
    public long ReclaimsWhileHopeless { get; internal set; }

    /// <summary>How it ended.</summary>
    public CounterEnd End { get; internal set; } = CounterEnd.CutOff;

    /// <summary>Who reset it.</summary>
    public TaskId ResetBy { get; internal set; } = TaskId.Unknown;

    /// <summary>What kind of reclaim reset it: a memcg's, or (false) the allocator's own.</summary>
    public bool ResetByMemcg { get; internal set; }

    /// <summary>The reason that the kernel gave for the reset; unknown where it traces none.</summary>
    public ClearReason ResetReason { get; internal set; } = ClearReason.Unknown;

    /// <summary>sc.nr_reclaimed of the reclaim that reset it, or -1.</summary>
    public long ResetReclaimed { get; internal set; } = -1;

    /// <summary>Whether the counter reached MAX_RECLAIM_RETRIES.</summary>
    public bool IsHopeless => RunsToHopeless > 0;
}
