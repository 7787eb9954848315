namespace TraceReplay.Tests;

/// <summary>
/// A /proc/zoneinfo of a machine with one node, to its end. Its DMA zone cannot pass for a mask that allows DMA32, whatever it held: the
/// protection is more than twice what the zone manages.
/// </summary>
internal static class ZoneinfoOfLane
{
    /// <summary>The DMA zone's protection against DMA32.</summary>
    public const int Protection = 40000;

    public static string Text { get; } = Of(Protection);

    /// <summary>The same with a DMA zone that might pass.</summary>
    public static string Unprotected { get; } = Of(818);

    private static string Of(int protection) =>
        $"""
        Node 0, zone      DMA
          pages free     876
                boost    0
                min      190
                low      237
                high     284
                spanned  4095
                present  3998
                managed  3840
                cma      0
                protection: (0, {protection}, {protection}, {protection}, {protection})
              nr_free_pages 876
              nr_free_cma  0
          pagesets
            cpu: 0
                      count: 0
            cpu: 1
                      count: 0
        Node 0, zone    DMA32
          pages free     10356
                boost    0
                min      10408
                low      13010
                high     15612
                managed  40000
                cma      0
                protection: (0, 0, 0, 0, 0)
              nr_free_pages 10356
              nr_free_cma  0
          pagesets
            cpu: 0
                      count: 0
            cpu: 1
                      count: 0
          node_unreclaimable:  0

        """;
}
