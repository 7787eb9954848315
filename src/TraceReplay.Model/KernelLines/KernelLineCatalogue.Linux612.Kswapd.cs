namespace TraceReplay.Model;

/// <content>Where 6.12 has each rule of kswapd.</content>
public static partial class KernelLineCatalogue
{
    private static Dictionary<string, string> KswapdPlacesOf612() => new(StringComparer.Ordinal)
    {
        ["counter"] = "include/linux/mmzone.h:1356",
        ["increment"] = "mm/vmscan.c:7056",
        ["reset"] = "mm/vmscan.c:6089",
        ["lru_gen_reset"] = "mm/vmscan.c:5017",
        ["cache_trim_restart"] = "mm/vmscan.c:7050",
        ["compact_gap"] = "mm/vmscan.c:6825",
        ["enough_scanned"] = "mm/vmscan.c:6829",
        ["reserve_skip"] = "mm/vmscan.c:6410",
        ["reserve_free"] = "mm/vmscan.c:6414",
        ["balanced_in_blocks"] = "mm/vmscan.c:6724",
        ["throttle_exempt"] = "mm/vmscan.c:539",
        ["mglru_traced"] = "mm/vmscan.c:4625",
    };
}
