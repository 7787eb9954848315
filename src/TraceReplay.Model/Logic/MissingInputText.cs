namespace TraceReplay.Model;

/// <summary>The missing inputs in words.</summary>
public static class MissingInputText
{
    /// <summary>The inputs, in the kernel's words, each with what would have recorded it; comma-separated, empty for none.</summary>
    public static string Describe(MissingInputs missing) =>
        string.Join(", ", Enum.GetValues<MissingInputs>().Where(m => m != 0 && missing.HasFlag(m)).Select(Name));

    private static string Name(MissingInputs input) => input switch
    {
        MissingInputs.DidSomeProgress => "did_some_progress (mm_vmscan_direct_reclaim_end)",
        MissingInputs.PreviousLoops => "no_progress_loops before (earlier events)",
        MissingInputs.LowmemReserve => "lowmem_reserve (zoneinfo)",
        MissingInputs.FreeHighatomic => "nr_free_highatomic (zoneinfo of 7.2+, or the OOM report of 6.18+ in dmesg)",
        MissingInputs.FreeCma => "nr_free_cma at that moment (a cma of 0 in zoneinfo would tell it)",
        MissingInputs.AllocFlags => "alloc_flags (gfp_flags of mm_vmscan_direct_reclaim_begin)",
        MissingInputs.ReserveUser => "whether the task is real-time or an OOM victim",
        MissingInputs.FreeArea => "free blocks of that order (buddyinfo at that time)",
        MissingInputs.ZoneName => "zone (reclaim_retry_zone with its zone field)",
        MissingInputs.FailuresBefore => "kswapd_failures before (earlier events)",
        MissingInputs.PgdatBalanced => "pgdat_balanced() (decisions.txt)",
        MissingInputs.RunReclaimed => "nr_reclaimed of the run (mm_vmscan_balance_pgdat_end, or slab events)",
        MissingInputs.WatermarkBoost => "watermark_boost (zoneinfo at that time)",
        MissingInputs.LostEvents => "events that were lost or lie outside the capture",
        MissingInputs.RetryZoneEvents => "whether reclaim_retry_zone is recorded (none so far)",
        MissingInputs.ZonelistUpdate => "whether a cpuset or zonelist update restarted the allocation",
        MissingInputs.OomScope => "whether the kill was a memory cgroup's (mm_vmscan_memcg_reclaim_begin: none so far)",
        MissingInputs.ResetCause => "the reset itself (fexit of shrink_node)",
        MissingInputs.MemoryNodes => "which nodes have memory (zoneinfo)",
        MissingInputs.SoftlimitEvents => "whether soft limit reclaim is recorded (mm_vmscan_memcg_softlimit_reclaim_begin: none so far)",
        MissingInputs.WritePending => "pages waiting to be written (zoneinfo at that time)",

        // The allocator's side.
        MissingInputs.GfpMask => "gfp_mask by name (gfp_flags of mm_vmscan_direct_reclaim_begin)",
        MissingInputs.ZoneMin => "the zone's min watermark without boost (zoneinfo before and after, or mm_setup_per_zone_wmarks)",
        MissingInputs.BoostFactor => "watermark_boost_factor (sysctl; not the default)",
        MissingInputs.LruSizes => "LRU sizes at that moment (zone_reclaimable_pages read them while they moved)",
        MissingInputs.Cpus => "number of CPUs (zoneinfo)",
        MissingInputs.CompactResult => "compact_result (mm_compaction_end)",
        MissingInputs.CompactRetriesBefore => "compaction_retries before (earlier events)",
        MissingInputs.PidReuse => "whether the pid is another task's by then (sched_process_fork)",
        MissingInputs.Jiffies => "jiffies at the kill",
        MissingInputs.EventBefore => "the event that must come before (mark_victim, wake_reaper)",
        MissingInputs.DefragMode => "vm.defrag_mode (sysctl)",

        // What policies read.
        MissingInputs.LruSplit => "anon and file pages of the zone (zone_lru lines in decisions.txt)",
        MissingInputs.SwapKind => "which devices the machine swaps to (/proc/swaps), or how much of them is free (zone_lru)",
        MissingInputs.ReclaimByType => "anon and file pages of the reclaim (mm_vmscan_lru_shrink_inactive)",
        MissingInputs.LowerZones => "zones that the kernel did not look at (its walk ended before)",
        MissingInputs.ZramState => "mm_stat of zram at that moment",
        MissingInputs.ZramBacking => "backing_dev and writeback_limit of zram",
        MissingInputs.ZswapState => "whether zswap takes and writes back pages (no recording carries it)",
        MissingInputs.PressureSamples => "memory pressure at that moment (sampled /proc/pressure/memory)",
        _ => OutsideEvents(input),
    };

    private static string OutsideEvents(MissingInputs input) => input switch
    {
        // What userspace killers read.
        MissingInputs.Series => "samples of the machine (tracereplay record)",
        MissingInputs.BetweenSamples => "the value at the killer's tick, between two samples (a shorter interval)",
        MissingInputs.SampleGap => "samples less than 5 s apart",
        MissingInputs.SampledMemInfo => "/proc/meminfo or /proc/swaps in the series",
        MissingInputs.SampledVmStat => "/proc/vmstat in the series",
        MissingInputs.SampledCgroups => "files of a cgroup in the series",
        MissingInputs.SampledTasks => "tasks in the series",
        MissingInputs.ZoneinfoMarks => "watermarks and protection of the zones (zoneinfo)",
        MissingInputs.BpfProgram => "what the BPF program returns (parameter handler)",

        // What a report of the OOM killer alone leaves open.
        MissingInputs.MemInfo => "what was left of memory (the Mem-Info block of the report, or the cgroup's usage and limit)",
        MissingInputs.KernelRelease => "the kernel's release (uname, or --kernel)",
        MissingInputs.AllowedNodes => "which nodes the allocation may use (the line oom-kill: of the report)",
        _ => input.ToString(),
    };
}
