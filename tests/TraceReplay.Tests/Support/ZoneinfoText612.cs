namespace TraceReplay.Tests;

/// <summary>A /proc/zoneinfo of 6.12 with a DMA zone behind a reserve and a zone too small for a highatomic reserve.</summary>
internal static class ZoneinfoText612
{
    public const string Text = """
        Node 0, zone      DMA
          pages free     876
                boost    0
                min      190
                low      237
                high     284
                promo    331
                spanned  4095
                present  3998
                managed  3840
                cma      0
                protection: (0, 818, 818, 818, 818)
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

        """;

    /// <summary>The same to its end, so that it shows all nodes that are online.</summary>
    public const string Whole = Text + "  node_unreclaimable:  0\n";
}
