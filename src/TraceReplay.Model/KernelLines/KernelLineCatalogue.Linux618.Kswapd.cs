namespace TraceReplay.Model;

/// <content>Where 6.18 has each rule of kswapd.</content>
public static partial class KernelLineCatalogue
{
    // 6.18.15's source is gone from Debian: files and functions as kernel-facts names them, a line only where it has one.
    private static Dictionary<string, string> KswapdPlacesOf618() => new(StringComparer.Ordinal)
    {
        ["counter"] = "include/linux/mmzone.h",
        ["increment"] = "mm/vmscan.c",
        ["reset"] = "mm/vmscan.c",
        ["lru_gen_reset"] = "mm/vmscan.c",
        ["pcp_reset"] = "mm/page_alloc.c:2913",
        ["demotion_reset"] = "mm/memory-tiers.c",
        ["cache_trim_restart"] = "mm/vmscan.c",
        ["compact_gap"] = "mm/vmscan.c",
        ["enough_scanned"] = "mm/vmscan.c",
        ["reserve_skip"] = "mm/vmscan.c",
        ["reserve_free"] = "mm/vmscan.c",
        ["balanced_in_blocks"] = "mm/vmscan.c",
        ["throttle_exempt"] = "mm/vmscan.c",
        ["mglru_traced"] = "mm/vmscan.c",
    };
}
