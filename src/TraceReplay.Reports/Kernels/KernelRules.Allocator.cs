using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <content>The allocator: stalls, watermarks, compaction, the OOM killer.</content>
internal static partial class KernelRules
{
    private static KernelRule[] Allocator() =>
    [
        At(DecisionSite.AllocPagesSlowpath, "restart_before_retry", "a cpuset or zonelist update skips it", "should_reclaim_retry", l => YesNo(l.MayRestartBeforeRetry)),
        At(DecisionSite.ShouldReclaimRetry, "cpuset_skips_zones", "zones that the cpuset forbids", "should_reclaim_retry", l => l.CpusetSkipsZones ? "skipped" : "looked at"),
        At(DecisionSite.ZoneReclaimablePages, "empty_zone", "a zone without LRU pages counts", "zone_reclaimable_pages", l => l.EmptyZonesCountFree ? "free pages" : "0"),
        At(DecisionSite.ZoneWatermarkOk, "highatomic", "held back for highatomic", "__zone_watermark_unusable_free", Highatomic),
        At(DecisionSite.Watermarks, "movable_watermark", "min watermark of ZONE_MOVABLE", "__setup_per_zone_wmarks", l => l.CapsMovableWatermark ? "capped" : "its share"),
        At(DecisionSite.Watermarks, "traces_watermarks", "watermarks are traced", "__setup_per_zone_wmarks", l => YesNo(l.TracesZoneWatermarks)),
        At(DecisionSite.ShouldCompactRetry, "compact_progress", "traced as progress", "should_compact_retry", CompactProgress),
        At(DecisionSite.AllocPagesSlowpath, "compact_first", "compacts before it reclaims", "__alloc_pages_slowpath", l => l.Slowpath == SlowpathRule.FirstPass ? "in pass 1" : "before pass 1"),
    ];

    private static KernelRule At(DecisionSite site, string key, string title, string function, Func<KernelLine, string> value) =>
        new(key, title, function, value, l => l.Places[site]);

    private static string Highatomic(KernelLine line) => line.Highatomic switch
    {
        HighatomicRule.WholeReserve => "whole reserve",
        HighatomicRule.FreePart => "free part",
        _ => line.Highatomic.ToString(),
    };

    private static string CompactProgress(KernelLine line) => line.CompactRetry switch
    {
        CompactRetryRule.SkippedIsProgress => "success, skipped",
        CompactRetryRule.SuccessIsProgress => "success",
        _ => line.CompactRetry.ToString(),
    };
}
