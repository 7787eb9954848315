namespace TraceReplay.Replay;

/// <summary>How an allocation stall ended.</summary>
public enum StallEnd : byte
{
    /// <summary>It goes on, or the capture ends before its end.</summary>
    CutOff,

    /// <summary>The allocation got its page.</summary>
    Allocated,

    /// <summary>The task asked the OOM killer, and it chose a victim.</summary>
    OomKill,

    /// <summary>should_reclaim_retry gave up, and no kill followed.</summary>
    GaveUp,
}
