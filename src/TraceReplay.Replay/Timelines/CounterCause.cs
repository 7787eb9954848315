namespace TraceReplay.Replay;

/// <summary>Why kswapd_failures has the value of a point.</summary>
public enum CounterCause : byte
{
    /// <summary>It was read, and nothing changed it.</summary>
    Read = 0,

    /// <summary>A run of balance_pgdat failed.</summary>
    Failed,

    /// <summary>kswapd of the node reset it.</summary>
    ResetByKswapd,

    /// <summary>Another task's reclaim reset it.</summary>
    ResetByTask,

    /// <summary>It was reset, and nothing recorded tells by whom.</summary>
    ResetUnseen,

    /// <summary>Events were lost: it is not known from there on.</summary>
    Lost,
}
