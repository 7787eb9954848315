namespace TraceReplay.Model;

/// <content>6.18.</content>
public static partial class KernelLineCatalogue
{
    /// <summary>6.18: as 6.12, with an atomic counter and resets from the PCP lists and memory tiers.</summary>
    public static KernelLine Linux618 { get; } = new()
    {
        Name = "6.18",
        Source = "kernel-facts, read from 6.18.15; Debian no longer carries that source",
        IsReadFromSource = false,
        Reset = ResetRule.AnyReclaim,
        BoostedRunsDoNotFail = false,
        FailuresCounter = FailuresCounter.Atomic,
        HasLruGenShrinkNode = true,
        PcpResets = true,
        DemotionResets = true,
        RestartsAfterCacheTrim = true,
        CompactGapCap = null,
        ReclaimCountsAsScan = true,
        ReserveSkip = ReserveSkip.FreePagesOnly,
        ReserveFreeIsExact = true,
        BalancesInBlocks = true,
        ThrottleSparesUserWorkers = true,
        TracesMglru = true,
        KswapdPlaces = KswapdPlacesOf618(),
        MayRestartBeforeRetry = false,
        TracesFailures = false,
        TracesBalanceRuns = false,
        CpusetSkipsZones = true,
        EmptyZonesCountFree = false,
        Highatomic = HighatomicRule.FreePart,
        CompactRetry = CompactRetryRule.SuccessIsProgress,
        Slowpath = SlowpathRule.BeforeLoop,
        CapsMovableWatermark = true,
        TracesZoneWatermarks = true,
        Places = new Dictionary<DecisionSite, string>
        {
            [DecisionSite.ShouldReclaimRetry] = "mm/page_alloc.c",
            [DecisionSite.ZoneWatermarkOk] = "mm/page_alloc.c",
            [DecisionSite.KswapdFailures] = "mm/vmscan.c",
            [DecisionSite.PrepareKswapdSleep] = "mm/vmscan.c",
            [DecisionSite.WakeupKswapd] = "mm/vmscan.c",
            [DecisionSite.ZoneReclaimablePages] = "mm/vmscan.c",
            [DecisionSite.Watermarks] = "mm/page_alloc.c",
            [DecisionSite.ShouldCompactRetry] = "mm/page_alloc.c",
            [DecisionSite.AllocPagesSlowpath] = "mm/page_alloc.c",
            [DecisionSite.OutOfMemory] = "mm/oom_kill.c",
            [DecisionSite.OomReaper] = "mm/oom_kill.c",
            [DecisionSite.PgdatBalanced] = "mm/vmscan.c",
            [DecisionSite.BalancePgdat] = "mm/vmscan.c",
            [DecisionSite.ReclaimThrottle] = "mm/vmscan.c",
        },
    };
}
