namespace TraceReplay.Replay;

/// <summary>A line about kswapd_failures that two CPUs can have traced the wrong way round, and that is still to come.</summary>
internal enum CounterRace : byte
{
    None = 0,

    /// <summary>An increment that was made before the reset just seen.</summary>
    FailLate,

    /// <summary>A reset that was made before the increment just seen.</summary>
    ResetLate,
}
