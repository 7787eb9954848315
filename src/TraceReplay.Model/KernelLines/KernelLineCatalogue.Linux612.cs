namespace TraceReplay.Model;

/// <content>6.12.</content>
public static partial class KernelLineCatalogue
{
    /// <summary>6.12: any reclaim resets kswapd_failures; nothing about it is traced.</summary>
    public static KernelLine Linux612 { get; } = new()
    {
        Name = "6.12",
        Source = "Debian linux-source-6.12 6.12.107-1",
        Reset = ResetRule.AnyReclaim,
        BoostedRunsDoNotFail = false,
        FailuresCounter = FailuresCounter.Int,
        HasLruGenShrinkNode = true,
        PcpResets = false,
        DemotionResets = false,
        RestartsAfterCacheTrim = true,
        CompactGapCap = null,
        ReclaimCountsAsScan = true,
        ReserveSkip = ReserveSkip.NoReclaimablePages,
        ReserveFreeIsExact = true,
        BalancesInBlocks = false,
        ThrottleSparesUserWorkers = true,
        TracesMglru = true,
        KswapdPlaces = KswapdPlacesOf612(),
        MayRestartBeforeRetry = false,
        TracesFailures = false,
        TracesBalanceRuns = false,
        CpusetSkipsZones = true,
        EmptyZonesCountFree = true,
        Highatomic = HighatomicRule.FreePart,
        CompactRetry = CompactRetryRule.SuccessIsProgress,
        Slowpath = SlowpathRule.BeforeLoop,
        CapsMovableWatermark = true,
        TracesZoneWatermarks = false,
        Places = new Dictionary<DecisionSite, string>
        {
            [DecisionSite.ShouldReclaimRetry] = "mm/page_alloc.c:4161",
            [DecisionSite.ZoneWatermarkOk] = "mm/page_alloc.c:3189",
            [DecisionSite.KswapdFailures] = "mm/vmscan.c:7056",
            [DecisionSite.PrepareKswapdSleep] = "mm/vmscan.c:6756",
            [DecisionSite.WakeupKswapd] = "mm/vmscan.c:7295",
            [DecisionSite.ZoneReclaimablePages] = "mm/vmscan.c:368",
            [DecisionSite.Watermarks] = "mm/page_alloc.c:6098",
            [DecisionSite.ShouldCompactRetry] = "mm/page_alloc.c:3794",
            [DecisionSite.AllocPagesSlowpath] = "mm/page_alloc.c:4271",
            [DecisionSite.OutOfMemory] = "mm/oom_kill.c:1113",
            [DecisionSite.OomReaper] = "mm/oom_kill.c:644",
            [DecisionSite.PgdatBalanced] = "mm/vmscan.c:6704",
            [DecisionSite.BalancePgdat] = "mm/vmscan.c:6877",
            [DecisionSite.ReclaimThrottle] = "mm/vmscan.c:527",
        },
    };
}
