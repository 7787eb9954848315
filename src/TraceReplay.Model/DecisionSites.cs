namespace TraceReplay.Model;

/// <summary>The decision sites by the kernel's names.</summary>
public static class DecisionSites
{
    private static readonly string[] Names =
    [
        "should_reclaim_retry", "__zone_watermark_ok", "kswapd_failures", "prepare_kswapd_sleep", "wakeup_kswapd",
        "zone_reclaimable_pages", "__setup_per_zone_wmarks", "should_compact_retry", "__alloc_pages_slowpath", "out_of_memory",
        "oom_reaper", "pgdat_balanced", "balance_pgdat", "reclaim_throttle",
    ];

    /// <summary>All sites, in the order in which every output lists them.</summary>
    public static IReadOnlyList<DecisionSite> All { get; } = Enum.GetValues<DecisionSite>();

    /// <summary>The kernel's name of a site.</summary>
    public static string NameOf(DecisionSite site) => Names[(int)site];
}
