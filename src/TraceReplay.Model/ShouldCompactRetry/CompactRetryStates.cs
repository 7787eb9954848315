namespace TraceReplay.Model;

/// <summary>The pairs of compact_priority and compaction_retries that an allocation can have: retries by priority.</summary>
/// <param name="Light">compaction_retries at COMPACT_PRIO_SYNC_LIGHT; empty when the priority cannot be that.</param>
/// <param name="Full">compaction_retries at COMPACT_PRIO_SYNC_FULL.</param>
public readonly record struct CompactRetryStates(CounterSet Light, CounterSet Full)
{
    /// <summary>No pair.</summary>
    public static CompactRetryStates None => default;

    /// <summary>Nothing is known.</summary>
    public static CompactRetryStates Any => new(CounterSet.Any, CounterSet.Any);

    /// <summary>As __alloc_pages_slowpath begins: DEF_COMPACT_PRIORITY, no retries.</summary>
    public static CompactRetryStates Start => Of(CompactPriority.SyncLight, 0);

    /// <summary>Whether nothing is known.</summary>
    public bool IsAny => Light.IsAny && Full.IsAny;

    /// <summary>One pair.</summary>
    public static CompactRetryStates Of(CompactPriority priority, long retries) => priority == CompactPriority.SyncFull
        ? new(default, CounterSet.Of(retries))
        : new(CounterSet.Of(retries), default);

    /// <summary>Whether the pair is possible.</summary>
    public bool Contains(CompactPriority priority, long retries) => At(priority).Contains(retries);

    /// <summary>The retries that are possible at a priority.</summary>
    public CounterSet At(CompactPriority priority) => priority switch
    {
        CompactPriority.SyncFull => Full,
        CompactPriority.SyncLight => Light,
        _ => default,
    };

    /// <summary>The pairs of either.</summary>
    public CompactRetryStates Or(CompactRetryStates other) => new(Light.Or(other.Light), Full.Or(other.Full));
}
