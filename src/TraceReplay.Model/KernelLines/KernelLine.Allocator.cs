namespace TraceReplay.Model;

/// <content>What differs in the allocator's slow path.</content>
public sealed partial record KernelLine
{
    /// <summary>Whether the zone walk of should_reclaim_retry passes over zones that the task's cpuset forbids.</summary>
    public required bool CpusetSkipsZones { get; init; }

    /// <summary>Whether zone_reclaimable_pages returns NR_FREE_PAGES for a zone without anything reclaimable.</summary>
    public required bool EmptyZonesCountFree { get; init; }

    /// <summary>Which pages __zone_watermark_unusable_free holds back, and how many a zone can reserve.</summary>
    public required HighatomicRule Highatomic { get; init; }

    /// <summary>When should_compact_retry counts a retry, and how it shows a compaction that was skipped.</summary>
    public required CompactRetryRule CompactRetry { get; init; }

    /// <summary>Where __alloc_pages_slowpath compacts before it reclaims.</summary>
    public required SlowpathRule Slowpath { get; init; }

    /// <summary>Whether __setup_per_zone_wmarks caps the min watermark of ZONE_MOVABLE as it does that of ZONE_HIGHMEM.</summary>
    public required bool CapsMovableWatermark { get; init; }

    /// <summary>Whether the kernel traces the watermarks that it sets (mm_setup_per_zone_wmarks).</summary>
    public required bool TracesZoneWatermarks { get; init; }
}
