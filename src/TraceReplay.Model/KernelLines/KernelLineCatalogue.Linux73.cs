namespace TraceReplay.Model;

/// <content>7.3.</content>
public static partial class KernelLineCatalogue
{
    /// <summary>7.3: as 7.2; the allocator's decisions have the same text in 7.3~rc7.</summary>
    public static KernelLine Linux73 { get; } = new()
    {
        Name = "7.3",
        Source = "Debian linux-source-7.3 7.3~rc7-1~exp1",
        Reset = ResetRule.WhenBalanced,
        BoostedRunsDoNotFail = true,
        FailuresCounter = FailuresCounter.Atomic,
        HasLruGenShrinkNode = true,
        PcpResets = true,
        DemotionResets = true,
        RestartsAfterCacheTrim = true,
        CompactGapCap = 32,
        ReclaimCountsAsScan = true,
        ReserveSkip = ReserveSkip.FreePagesOnly,
        ReserveFreeIsExact = true,
        BalancesInBlocks = true,
        ThrottleSparesUserWorkers = true,
        TracesMglru = true,
        KswapdPlaces = KswapdPlacesOf73(),
        MayRestartBeforeRetry = true,
        TracesFailures = true,
        TracesBalanceRuns = true,
        CpusetSkipsZones = true,
        EmptyZonesCountFree = false,
        Highatomic = HighatomicRule.FreePart,
        CompactRetry = CompactRetryRule.SuccessIsProgress,
        Slowpath = SlowpathRule.FirstPass,
        CapsMovableWatermark = true,
        TracesZoneWatermarks = true,
        Places = new Dictionary<DecisionSite, string>
        {
            [DecisionSite.ShouldReclaimRetry] = "mm/page_alloc.c:4640",
            [DecisionSite.ZoneWatermarkOk] = "mm/page_alloc.c:3598",
            [DecisionSite.KswapdFailures] = "mm/vmscan.c:7332",
            [DecisionSite.PrepareKswapdSleep] = "mm/vmscan.c:7045",
            [DecisionSite.WakeupKswapd] = "mm/vmscan.c:7573",
            [DecisionSite.ZoneReclaimablePages] = "mm/vmscan.c:375",
            [DecisionSite.Watermarks] = "mm/page_alloc.c:6613",
            [DecisionSite.ShouldCompactRetry] = "mm/page_alloc.c:4248",
            [DecisionSite.AllocPagesSlowpath] = "mm/page_alloc.c:4784",
            [DecisionSite.OutOfMemory] = "mm/oom_kill.c:1103",
            [DecisionSite.OomReaper] = "mm/oom_kill.c:634",
            [DecisionSite.PgdatBalanced] = "mm/vmscan.c:6963",
            [DecisionSite.BalancePgdat] = "mm/vmscan.c:7157",
            [DecisionSite.ReclaimThrottle] = "mm/vmscan.c:511",
        },
    };
}
