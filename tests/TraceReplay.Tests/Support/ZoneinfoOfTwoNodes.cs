namespace TraceReplay.Tests;

/// <summary>A /proc/zoneinfo of two nodes: node 1 has no zone DMA, and no node stands above it.</summary>
internal static class ZoneinfoOfTwoNodes
{
    public const string Text = """
        Node 0, zone      DMA
          pages free     876
                min      190
                low      237
                high     284
                managed  3840
                protection: (0, 0, 0, 0, 0)
          node_unreclaimable:  0
        Node 1, zone      DMA
          pages free     0
                min      0
                low      0
                high     0
                managed  0
                protection: (0, 0, 0, 0, 0)
        Node 1, zone    DMA32
          pages free     10356
                min      10408
                low      13010
                high     15612
                managed  40000
                protection: (0, 0, 0, 0, 0)
          node_unreclaimable:  0

        """;
}
