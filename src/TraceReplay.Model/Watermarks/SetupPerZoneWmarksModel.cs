namespace TraceReplay.Model;

/// <summary>
/// <c>__setup_per_zone_wmarks</c>, mm/page_alloc.c:6098 of 6.12.107 (the same in 7.2.13, :6506), and
/// <c>calculate_min_free_kbytes</c>, :6209: a zone's watermarks from min_free_kbytes, in pages of 4 kB.
/// </summary>
public static class SetupPerZoneWmarksModel
{
    /// <summary>SWAP_CLUSTER_MAX, include/linux/swap.h.</summary>
    private const long SwapClusterMax = 32;

    /// <summary>min_free_kbytes as the kernel chooses it, kB; a larger value of the user, or of khugepaged, replaces it.</summary>
    /// <param name="lowmemKbytes">nr_free_buffer_pages() in kB.</param>
    public static long MinFreeKbytes(long lowmemKbytes) => Math.Clamp((long)Math.Sqrt(lowmemKbytes * 16), 128, 262144);

    /// <summary>The watermarks of a zone.</summary>
    /// <param name="minFreeKbytes">min_free_kbytes.</param>
    /// <param name="managed">Managed pages of the zone.</param>
    /// <param name="lowmemPages">Managed pages of all zones whose min watermark is not capped.</param>
    /// <param name="isCapped">Whether it is HighMem or, since 6.12 (<see cref="KernelLine.CapsMovableWatermark"/>), Movable.</param>
    /// <param name="scaleFactor">watermark_scale_factor.</param>
    public static ZoneWatermarks Evaluate(long minFreeKbytes, long managed, long lowmemPages, bool isCapped, long scaleFactor = 10)
    {
        long share = (minFreeKbytes >> 2) * managed / lowmemPages;
        long min = isCapped ? Math.Clamp(managed / 1024, SwapClusterMax, 128) : share;

        // The distance comes from the share, and so it is not capped.
        long delta = Math.Max(share >> 2, MultFrac(managed, scaleFactor, 10000));
        return new ZoneWatermarks(min, min + delta, min + (2 * delta), min + (3 * delta));
    }

    // mult_frac (include/linux/math.h) multiplies quotient and rest apart.
    internal static long MultFrac(long x, long n, long d) => (x / d * n) + (x % d * n / d);
}
