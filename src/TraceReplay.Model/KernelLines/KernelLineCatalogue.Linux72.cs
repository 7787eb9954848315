namespace TraceReplay.Model;

/// <content>7.2.</content>
public static partial class KernelLineCatalogue
{
    /// <summary>7.2: Chen's patches are in; only a balanced node resets, and both sides are traced.</summary>
    public static KernelLine Linux72 { get; } = new()
    {
        Name = "7.2",
        Source = "Debian linux-source-7.2 7.2.13-1",
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
        KswapdPlaces = KswapdPlacesOf72(),
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
            [DecisionSite.ShouldReclaimRetry] = "mm/page_alloc.c:4637",
            [DecisionSite.ZoneWatermarkOk] = "mm/page_alloc.c:3588",
            [DecisionSite.KswapdFailures] = "mm/vmscan.c:7230",
            [DecisionSite.PrepareKswapdSleep] = "mm/vmscan.c:6943",
            [DecisionSite.WakeupKswapd] = "mm/vmscan.c:7471",
            [DecisionSite.ZoneReclaimablePages] = "mm/vmscan.c:367",
            [DecisionSite.Watermarks] = "mm/page_alloc.c:6506",
            [DecisionSite.ShouldCompactRetry] = "mm/page_alloc.c:4253",
            [DecisionSite.AllocPagesSlowpath] = "mm/page_alloc.c:4781",
            [DecisionSite.OutOfMemory] = "mm/oom_kill.c:1103",
            [DecisionSite.OomReaper] = "mm/oom_kill.c:634",
            [DecisionSite.PgdatBalanced] = "mm/vmscan.c:6861",
            [DecisionSite.BalancePgdat] = "mm/vmscan.c:7055",
            [DecisionSite.ReclaimThrottle] = "mm/vmscan.c:503",
        },
    };
}
