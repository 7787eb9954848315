namespace TraceReplay.Model;

/// <content>What differs about kswapd and its counter.</content>
public sealed partial record KernelLine
{
    /// <summary>The type of <c>pgdat->kswapd_failures</c>.</summary>
    public required FailuresCounter FailuresCounter { get; init; }

    /// <summary>When reclaim resets kswapd_failures.</summary>
    public required ResetRule Reset { get; init; }

    /// <summary>Whether multi-generational reclaim leaves <c>shrink_node</c> early, with a reset of its own in <c>lru_gen_shrink_node</c>.</summary>
    public required bool HasLruGenShrinkNode { get; init; }

    /// <summary>Whether pages freed from a per-CPU list reset the counter of a hopeless node (<c>free_frozen_page_commit</c>).</summary>
    public required bool PcpResets { get; init; }

    /// <summary>Whether switching demotion on resets the counters of all nodes (<c>demotion_enabled_store</c>).</summary>
    public required bool DemotionResets { get; init; }

    /// <summary>Whether a boosted run of balance_pgdat that reclaims nothing is exempt from the failure count.</summary>
    public required bool BoostedRunsDoNotFail { get; init; }

    /// <summary>Whether the kernel traces increments and resets of kswapd_failures.</summary>
    public required bool TracesFailures { get; init; }

    /// <summary>Whether the counter can go back to 0 outside any reclaim without a trace.</summary>
    public bool ResetsUntraced => !TracesFailures && (PcpResets || DemotionResets);

    /// <summary>Whether the kernel traces balance_pgdat's begin and end.</summary>
    public required bool TracesBalanceRuns { get; init; }

    /// <summary>
    /// Whether balance_pgdat goes through its priorities a second time when cache_trim_mode kept the first from reclaiming anything.
    /// </summary>
    public required bool RestartsAfterCacheTrim { get; init; }

    /// <summary>The most pages that <c>compact_gap</c> comes to; null where twice the allocation has no limit.</summary>
    public required long? CompactGapCap { get; init; }

    /// <summary>Whether <c>kswapd_shrink_node</c> also counts pages reclaimed beside the scan, when it asks if enough was scanned.</summary>
    public required bool ReclaimCountsAsScan { get; init; }

    /// <summary>Which zones <c>allow_direct_reclaim</c> leaves out.</summary>
    public required ReserveSkip ReserveSkip { get; init; }

    /// <summary>Whether it reads the free pages with the per-CPU differences in (<c>zone_page_state_snapshot</c>).</summary>
    public required bool ReserveFreeIsExact { get; init; }

    /// <summary>Whether <c>pgdat_balanced</c> counts only whole free pageblocks in defrag_mode, above order 0.</summary>
    public required bool BalancesInBlocks { get; init; }

    /// <summary>Whether <c>reclaim_throttle</c> lets all user workers pass (PF_USER_WORKER), or only those of io_uring (PF_IO_WORKER).</summary>
    public required bool ThrottleSparesUserWorkers { get; init; }

    /// <summary>Whether multi-generational reclaim traces mm_vmscan_lru_shrink_inactive.</summary>
    public required bool TracesMglru { get; init; }

    /// <summary>Where each of these rules stands in the source, by its key in <c>kernels</c>; a rule the line lacks has no place.</summary>
    public required IReadOnlyDictionary<string, string> KswapdPlaces { get; init; }
}
