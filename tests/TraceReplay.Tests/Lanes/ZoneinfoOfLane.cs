namespace TraceReplay.Tests;

/// <summary>
/// A /proc/zoneinfo of a machine with one node, to its end. Its DMA zone cannot pass for a mask that allows DMA32, whatever it held: the
/// protection is more than twice what the zone manages.
/// </summary>
internal static class ZoneinfoOfLane
{
    /// <summary>With a DMA zone that might pass.</summary>
    public const string Unprotected = ZoneinfoText612.Whole;

    /// <summary>With a DMA zone that cannot.</summary>
    public static string Text { get; } = Unprotected.Replace("(0, 818, 818, 818, 818)", "(0, 40000, 40000, 40000, 40000)", StringComparison.Ordinal);
}
