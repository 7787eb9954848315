namespace TraceReplay.Replay;

/// <summary>A known fault of recorders that the replay tolerates. Each is counted in the output, never hidden.</summary>
public enum Quirk : byte
{
    /// <summary>
    /// A probe line of balance_pgdat or prepare_kswapd_sleep in a task that is no kswapd: bpftrace mixed two records up. The line is
    /// not replayed.
    /// </summary>
    ProbeInWrongTask,

    /// <summary>
    /// A probe read another kswapd_failures than the kernel's own events give (161, seen in kswapd-high-7.2): the events count.
    /// </summary>
    ProbeAgainstEvents,

    /// <summary>A node that no kernel has. The event is not replayed for kswapd.</summary>
    NodeOutOfRange,

    /// <summary>perf recorded an event twice, the same to the last field. The second is not replayed.</summary>
    RecordedTwice,

    /// <summary>Time goes back by more than a second: another recording was joined to the one before. What was known is forgotten.</summary>
    TimeWentBack,

    /// <summary>A probe shows a reset whose own line comes later, or never: shrink_node's probe fires when the function returns.</summary>
    ResetBeforeItsLine,

    /// <summary>
    /// A reset or an increment of kswapd_failures whose line another CPU's line overtook: the counter is changed before it is traced.
    /// </summary>
    CounterLineLate,

    /// <summary>A waker that tested kswapd_failures before its last increment woke kswapd after it.</summary>
    StaleWaker,

    /// <summary>
    /// A call of should_reclaim_retry without a reclaim before it: the task was killed while throttle_direct_reclaim held it, and
    /// try_to_free_pages returned 1 without a trace.
    /// </summary>
    KilledWhileThrottled,

    // The allocator's side.

    /// <summary>zone_lru prints an address for a count: bpftrace lost the key of its map. The line is not held against the event.</summary>
    ProbeMapLost,

    /// <summary>reclaimable differs from the LRU sizes by more than the CPUs hold back: the lists moved before the probe read them.</summary>
    LruMovedMeanwhile,
}
