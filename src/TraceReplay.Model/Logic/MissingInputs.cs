namespace TraceReplay.Model;

/// <summary>What a verdict lacked. The bits are part of every golden's hash: new ones go to the end. <see cref="MissingInputText"/> says where each can be had.</summary>
[Flags]
public enum MissingInputs : long
{
    /// <summary>Nothing: the verdict is known.</summary>
    None = 0,

    /// <summary>did_some_progress: the task's direct_reclaim_end was not recorded.</summary>
    DidSomeProgress = 1L << 0,

    /// <summary>no_progress_loops before this call: the stall began before the capture, or events were lost.</summary>
    PreviousLoops = 1L << 1,

    /// <summary>lowmem_reserve of the zone: no zoneinfo with <c>protection:</c>.</summary>
    LowmemReserve = 1L << 2,

    /// <summary>nr_free_highatomic of the zone.</summary>
    FreeHighatomic = 1L << 3,

    /// <summary>Free CMA pages of the zone.</summary>
    FreeCma = 1L << 4,

    /// <summary>alloc_flags: the gfp_mask of the allocation was not recorded by name.</summary>
    AllocFlags = 1L << 5,

    /// <summary>Whether the task is real-time (ALLOC_MIN_RESERVE) or an OOM victim (ALLOC_OOM).</summary>
    ReserveUser = 1L << 6,

    /// <summary>Free blocks of the order asked for.</summary>
    FreeArea = 1L << 7,

    /// <summary>Which zone the event speaks of.</summary>
    ZoneName = 1L << 8,

    /// <summary>kswapd_failures before this event.</summary>
    FailuresBefore = 1L << 9,

    /// <summary>The return of pgdat_balanced.</summary>
    PgdatBalanced = 1L << 10,

    /// <summary>sc.nr_reclaimed of the balance_pgdat run (LRU pages and slab).</summary>
    RunReclaimed = 1L << 11,

    /// <summary>watermark_boost of the node's zones.</summary>
    WatermarkBoost = 1L << 12,

    /// <summary>Events that the tracer lost, or that lie outside the capture.</summary>
    LostEvents = 1L << 13,

    /// <summary>Which task's shrink_node reset the counter.</summary>
    ResetCause = 1L << 14,

    /// <summary>Whether reclaim_retry_zone is recorded at all: none was seen so far.</summary>
    RetryZoneEvents = 1L << 15,

    /// <summary>Whether a cpuset or zonelist update restarted the allocation.</summary>
    ZonelistUpdate = 1L << 16,

    /// <summary>Whether a kill was a memory cgroup's: no memcg reclaim was seen so far.</summary>
    OomScope = 1L << 17,

    /// <summary>Which nodes have memory.</summary>
    MemoryNodes = 1L << 18,

    /// <summary>Whether soft limit reclaim is recorded: none was seen so far.</summary>
    SoftlimitEvents = 1L << 19,

    /// <summary>NR_ZONE_WRITE_PENDING and the reclaimable pages of a node.</summary>
    WritePending = 1L << 20,

    // The allocator's side.

    /// <summary>gfp_mask of the allocation, by name.</summary>
    GfpMask = 1L << 21,

    /// <summary>The zone's min watermark without boost.</summary>
    ZoneMin = 1L << 22,

    /// <summary>watermark_boost_factor, where the default does not explain the boost.</summary>
    BoostFactor = 1L << 23,

    /// <summary>The LRU sizes at the moment at which zone_reclaimable_pages read them.</summary>
    LruSizes = 1L << 24,

    /// <summary>How many CPUs hold back a part of the zone's counters.</summary>
    Cpus = 1L << 25,

    /// <summary>Which compact_result the compaction had.</summary>
    CompactResult = 1L << 26,

    /// <summary>compact_priority and compaction_retries before the call.</summary>
    CompactRetriesBefore = 1L << 27,

    /// <summary>Whether a pid is that of another task by then.</summary>
    PidReuse = 1L << 28,

    /// <summary>jiffies at the kill, from which the reaper's timer counts.</summary>
    Jiffies = 1L << 29,

    /// <summary>The event that must come before: the kill, or the reaper's wake-up.</summary>
    EventBefore = 1L << 30,

    /// <summary>vm.defrag_mode, which raises the order that reclaim is asked for.</summary>
    DefragMode = 1L << 31,

    // What policies read beyond the kernel's own rules.

    /// <summary>How many of a zone's reclaimable pages are anonymous, and how many file pages.</summary>
    LruSplit = 1L << 32,

    /// <summary>Which devices the machine swaps to, and how much of them is free.</summary>
    SwapKind = 1L << 33,

    /// <summary>How many anonymous and file pages a reclaim scanned and reclaimed.</summary>
    ReclaimByType = 1L << 34,

    /// <summary>The reclaimable and free pages of zones at which the kernel did not look, because its walk ended before.</summary>
    LowerZones = 1L << 35,

    /// <summary>What the zram devices hold and take.</summary>
    ZramState = 1L << 36,

    /// <summary>Whether the zram devices can write back.</summary>
    ZramBacking = 1L << 37,

    /// <summary>Whether zswap takes and writes back pages.</summary>
    ZswapState = 1L << 38,

    /// <summary>Memory pressure at that moment.</summary>
    PressureSamples = 1L << 39,

    // What userspace killers read.

    /// <summary>The samples of the machine.</summary>
    Series = 1L << 40,

    /// <summary>A value at the killer's tick, where those of the samples around it decide differently.</summary>
    BetweenSamples = 1L << 41,

    /// <summary>Samples that lie close enough together.</summary>
    SampleGap = 1L << 42,

    /// <summary>A line of /proc/meminfo or /proc/swaps.</summary>
    SampledMemInfo = 1L << 43,

    /// <summary>A line of /proc/vmstat.</summary>
    SampledVmStat = 1L << 44,

    /// <summary>A file of a cgroup.</summary>
    SampledCgroups = 1L << 45,

    /// <summary>The tasks with their oom_score_adj and size.</summary>
    SampledTasks = 1L << 46,

    /// <summary>The watermarks and the protection of all zones.</summary>
    ZoneinfoMarks = 1L << 47,

    /// <summary>What a BPF program returns.</summary>
    BpfProgram = 1L << 48,

    // What a report of the OOM killer alone leaves open.

    /// <summary>The Mem-Info block of an OOM report, or a cgroup's usage at its limit.</summary>
    MemInfo = 1L << 49,

    /// <summary>Which kernel it was, where its lines differ in the verdict.</summary>
    KernelRelease = 1L << 50,

    /// <summary>Which nodes the allocation may use.</summary>
    AllowedNodes = 1L << 51,
}
