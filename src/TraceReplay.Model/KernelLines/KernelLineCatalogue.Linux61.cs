namespace TraceReplay.Model;

/// <content>6.1.</content>
public static partial class KernelLineCatalogue
{
    /// <summary>6.1: the oldest line; any reclaim resets kswapd_failures, and MGLRU traces no LRU isolation.</summary>
    public static KernelLine Linux61 { get; } = new()
    {
        Name = "6.1",
        Source = "Debian linux-source-6.1 6.1.192-2",
        Reset = ResetRule.AnyReclaim,
        BoostedRunsDoNotFail = false,
        FailuresCounter = FailuresCounter.Int,
        HasLruGenShrinkNode = false,
        PcpResets = false,
        DemotionResets = false,
        RestartsAfterCacheTrim = false,
        CompactGapCap = null,
        ReclaimCountsAsScan = false,
        ReserveSkip = ReserveSkip.NoReclaimablePages,
        ReserveFreeIsExact = false,
        BalancesInBlocks = false,
        ThrottleSparesUserWorkers = false,
        TracesMglru = false,
        KswapdPlaces = KswapdPlacesOf61(),
        MayRestartBeforeRetry = false,
        TracesFailures = false,
        TracesBalanceRuns = false,
        CpusetSkipsZones = false,
        EmptyZonesCountFree = true,
        Highatomic = HighatomicRule.WholeReserve,
        CompactRetry = CompactRetryRule.SkippedIsProgress,
        Slowpath = SlowpathRule.BeforeLoop,
        CapsMovableWatermark = false,
        TracesZoneWatermarks = false,
        Places = new Dictionary<DecisionSite, string>
        {
            [DecisionSite.ShouldReclaimRetry] = "mm/page_alloc.c:4992",
            [DecisionSite.ZoneWatermarkOk] = "mm/page_alloc.c:4029",
            [DecisionSite.KswapdFailures] = "mm/vmscan.c:7195",
            [DecisionSite.PrepareKswapdSleep] = "mm/vmscan.c:6908",
            [DecisionSite.WakeupKswapd] = "mm/vmscan.c:7435",
            [DecisionSite.ZoneReclaimablePages] = "mm/vmscan.c:582",
            [DecisionSite.Watermarks] = "mm/page_alloc.c:8719",
            [DecisionSite.ShouldCompactRetry] = "mm/page_alloc.c:4610",
            [DecisionSite.AllocPagesSlowpath] = "mm/page_alloc.c:5097",
            [DecisionSite.OutOfMemory] = "mm/oom_kill.c:1116",
            [DecisionSite.OomReaper] = "mm/oom_kill.c:647",
            [DecisionSite.PgdatBalanced] = "mm/vmscan.c:6857",
            [DecisionSite.BalancePgdat] = "mm/vmscan.c:7027",
            [DecisionSite.ReclaimThrottle] = "mm/vmscan.c:1126",
        },
    };
}
