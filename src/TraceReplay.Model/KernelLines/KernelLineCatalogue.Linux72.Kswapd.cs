namespace TraceReplay.Model;

/// <content>Where 7.2 has each rule of kswapd.</content>
public static partial class KernelLineCatalogue
{
    private static Dictionary<string, string> KswapdPlacesOf72() => new(StringComparer.Ordinal)
    {
        ["counter"] = "include/linux/mmzone.h:1523",
        ["increment"] = "mm/vmscan.c:7230",
        ["reset"] = "mm/vmscan.c:6245",
        ["lru_gen_reset"] = "mm/vmscan.c:5166",
        ["pcp_reset"] = "mm/page_alloc.c:2929",
        ["demotion_reset"] = "mm/memory-tiers.c:968",
        ["traces_failures"] = "mm/vmscan.c:7233",
        ["traces_balance_runs"] = "mm/vmscan.c:7071",
        ["cache_trim_restart"] = "mm/vmscan.c:7219",
        ["compact_gap"] = "mm/vmscan.c:7008",
        ["enough_scanned"] = "mm/vmscan.c:7012",
        ["reserve_skip"] = "mm/vmscan.c:6554",
        ["reserve_free"] = "mm/vmscan.c:6558",
        ["balanced_in_blocks"] = "mm/vmscan.c:6890",
        ["throttle_exempt"] = "mm/vmscan.c:515",
        ["mglru_traced"] = "mm/vmscan.c:4832",
    };
}
