namespace TraceReplay.Replay;

/// <summary>What a reclaim_retry_zone is to its task's calls of should_reclaim_retry.</summary>
internal enum WalkRole : byte
{
    /// <summary>Nothing is known of the task's reclaim.</summary>
    Unknown,

    /// <summary>The first zone of a call: a direct reclaim ended before it.</summary>
    First,

    /// <summary>A further zone of the call under way, be it one that cannot be.</summary>
    Further,

    /// <summary>It begins a call, and no direct reclaim ended since the call before.</summary>
    Unreclaimed,

    /// <summary>It stands inside a reclaim.</summary>
    Inside,
}
