namespace TraceReplay.Replay;

/// <summary>What becomes of a run of the kernel's kswapd under a policy.</summary>
internal enum RunFate : byte
{
    /// <summary>No run is under way, or it was not decided yet.</summary>
    Open,

    /// <summary>The policy's kswapd makes it too.</summary>
    Made,

    /// <summary>The policy's kswapd is stopped.</summary>
    Avoided,

    /// <summary>Nothing recorded tells.</summary>
    Unknown,
}
