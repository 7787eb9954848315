namespace TraceReplay.Model;

/// <summary>
/// What a verdict rests on although the trace does not carry it. Each is named and counted in every output, so that a reader can
/// see how much rests on it.
/// </summary>
[Flags]
public enum Presumptions
{
    /// <summary>Nothing: the verdict rests on recorded values alone.</summary>
    None = 0,

    /// <summary>
    /// The task has no access to reserves beyond its gfp_mask: it is not real-time and not an OOM victim
    /// (gfp_to_alloc_flags and __gfp_pfmemalloc_flags, mm/page_alloc.c). A decision that goes against this alone is undetermined.
    /// </summary>
    NotReserveUser = 1 << 0,

    /// <summary>
    /// The highatomic reserve stayed between the values of the snapshots and OOM reports of the capture, which are its bounds
    /// until unreserve_highatomic_pageblock is seen to succeed. A decision that goes against this alone is undetermined.
    /// </summary>
    HighatomicAsInSnapshots = 1 << 1,

    /// <summary>
    /// No zone of the node had a watermark_boost when the run of balance_pgdat began, so that it ended where the node was balanced. A
    /// decision that goes against this alone is undetermined.
    /// </summary>
    RunNotBoosted = 1 << 4,

    /// <summary>
    /// A run of balance_pgdat reclaimed what mm_vmscan_lru_shrink_inactive shows, and no slab pages besides: before 7.2 no event has its
    /// nr_reclaimed (shrink_node, mm/vmscan.c). A decision that goes against this alone is undetermined.
    /// </summary>
    NoSlabReclaimed = 1 << 5,

    /// <summary>
    /// The node was balanced, or not, as pgdat_balanced said the last time before and the first time after: nothing asks it at the moment at
    /// which a policy would.
    /// </summary>
    BalancedAsBesides = 1 << 6,

    // The allocator's side.

    /// <summary>The zone's watermarks are those of the snapshots: nobody wrote vm.min_free_kbytes or vm.watermark_scale_factor meanwhile.</summary>
    WatermarksAsInSnapshots = 1 << 2,

    /// <summary>watermark_boost_factor has its default, and a pageblock 512 pages. What goes against this alone is undetermined.</summary>
    DefaultBoostFactor = 1 << 3,

    /// <summary>
    /// The zone's file pages are those that zone_lru read from vm_stat, without what the CPUs hold back, and the other reclaimable pages are
    /// anonymous. What the CPUs can hold back would change the decision.
    /// </summary>
    LruAsRead = 1 << 7,

    /// <summary>
    /// A policy gives up where the kernel retried, so unreserve_highatomic_pageblock was not asked there: it had no pageblock to give back,
    /// and so did not turn the answer into a retry.
    /// </summary>
    NothingReserved = 1 << 8,

    // The userspace killers.

    /// <summary>A level that a killer reads between two samples lies between their values.</summary>
    LevelsBetweenSamples = 1 << 9,

    /// <summary>
    /// The zones had at the decision what Mem-Info prints: it is read after the decision, and without what the CPUs hold back.
    /// </summary>
    MemInfoAtDecision = 1 << 10,
}
