namespace TraceReplay.Model;

/// <content>Where 7.3 has each rule of kswapd.</content>
public static partial class KernelLineCatalogue
{
    private static Dictionary<string, string> KswapdPlacesOf73() => new(StringComparer.Ordinal)
    {
        ["counter"] = "include/linux/mmzone.h:1536",
        ["increment"] = "mm/vmscan.c:7332",
        ["reset"] = "mm/vmscan.c:6347",
        ["lru_gen_reset"] = "mm/vmscan.c:5268",
        ["pcp_reset"] = "mm/page_alloc.c:2941",
        ["demotion_reset"] = "mm/memory-tiers.c:968",
        ["traces_failures"] = "mm/vmscan.c:7335",
        ["traces_balance_runs"] = "mm/vmscan.c:7173",
        ["cache_trim_restart"] = "mm/vmscan.c:7321",
        ["compact_gap"] = "mm/vmscan.c:7110",
        ["enough_scanned"] = "mm/vmscan.c:7114",
        ["reserve_skip"] = "mm/vmscan.c:6656",
        ["reserve_free"] = "mm/vmscan.c:6660",
        ["balanced_in_blocks"] = "mm/vmscan.c:6992",
        ["throttle_exempt"] = "mm/vmscan.c:523",
        ["mglru_traced"] = "mm/vmscan.c:4916",
    };
}
