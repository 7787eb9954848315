namespace TraceReplay.Replay;

/// <summary>What <see cref="EventGate"/> says of an event.</summary>
[Flags]
internal enum GateSigns : byte
{
    /// <summary>It is to be replayed.</summary>
    None = 0,

    /// <summary>What was known before it may have changed unseen.</summary>
    Forget = 1,

    /// <summary>It is not to be replayed.</summary>
    Skip = 2,

    /// <summary>Another recording begins with it.</summary>
    TimeWentBack = 4,

    /// <summary>perf recorded it twice.</summary>
    Repeat = 8,
}
