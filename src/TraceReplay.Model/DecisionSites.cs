namespace TraceReplay.Model;

/// <summary>The decision sites by the names of the functions that decide.</summary>
public static class DecisionSites
{
    private static readonly string[] Names =
    [
        "should_reclaim_retry", "__zone_watermark_ok", "kswapd_failures", "prepare_kswapd_sleep", "wakeup_kswapd",
        "zone_reclaimable_pages", "__setup_per_zone_wmarks", "should_compact_retry", "__alloc_pages_slowpath", "out_of_memory",
        "oom_reaper", "pgdat_balanced", "balance_pgdat", "reclaim_throttle",
        "monitor_swap_contexts_handler", "monitor_memory_pressure_contexts_handler", "mp_event_psi", "Ruleset::runOnce", "bpf_handle_oom",
    ];

    /// <summary>All sites, in the order in which every output lists them.</summary>
    public static IReadOnlyList<DecisionSite> All { get; } = Enum.GetValues<DecisionSite>();

    /// <summary>Those of the kernel: a killer beside it decides nothing there.</summary>
    public static IReadOnlyList<DecisionSite> OfKernel { get; } = [.. All.Where(s => s <= DecisionSite.ReclaimThrottle)];

    /// <summary>The name of a site's function.</summary>
    public static string NameOf(DecisionSite site) => Names[(int)site];
}
