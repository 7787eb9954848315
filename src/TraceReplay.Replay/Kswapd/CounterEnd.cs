namespace TraceReplay.Replay;

/// <summary>How a stretch of balance_pgdat runs with a growing or steady kswapd_failures ended.</summary>
public enum CounterEnd : byte
{
    /// <summary>The capture ends, or events were lost.</summary>
    CutOff,

    /// <summary>kswapd's own reclaim reset the counter.</summary>
    ResetByKswapd,

    /// <summary>Another task's reclaim reset it.</summary>
    ResetByTask,

    /// <summary>It was reset, and no event says by whom.</summary>
    ResetUnseen,
}
