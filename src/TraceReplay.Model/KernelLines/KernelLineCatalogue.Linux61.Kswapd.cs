namespace TraceReplay.Model;

/// <content>Where 6.1 has each rule of kswapd.</content>
public static partial class KernelLineCatalogue
{
    private static Dictionary<string, string> KswapdPlacesOf61() => new(StringComparer.Ordinal)
    {
        ["counter"] = "include/linux/mmzone.h:1154",
        ["increment"] = "mm/vmscan.c:7195",
        ["reset"] = "mm/vmscan.c:6261",
        ["compact_gap"] = "mm/vmscan.c:6976",
        ["enough_scanned"] = "mm/vmscan.c:6979",
        ["reserve_skip"] = "mm/vmscan.c:6565",
        ["reserve_free"] = "mm/vmscan.c:6569",
        ["balanced_in_blocks"] = "mm/vmscan.c:6876",
        ["throttle_exempt"] = "mm/vmscan.c:1138",
    };
}
