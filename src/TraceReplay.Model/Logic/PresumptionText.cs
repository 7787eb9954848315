namespace TraceReplay.Model;

/// <summary>The presumptions in words.</summary>
public static class PresumptionText
{
    /// <summary>The presumptions, comma-separated; empty for none.</summary>
    public static string Describe(Presumptions presumed) =>
        string.Join(", ", Enum.GetValues<Presumptions>().Where(p => p != Presumptions.None && presumed.HasFlag(p)).Select(Name));

    private static string Name(Presumptions presumption) => presumption switch
    {
        Presumptions.NotReserveUser => "the task is not real-time and no OOM victim",
        Presumptions.HighatomicAsInSnapshots => "nr_free_highatomic is as the snapshots or the OOM report show it",
        Presumptions.RunNotBoosted => "no zone of the node was boosted when the run began",
        Presumptions.NoSlabReclaimed => "the run reclaimed no slab pages",
        Presumptions.WatermarksAsInSnapshots => "the zone's watermarks are as the snapshots show them",
        Presumptions.DefaultBoostFactor => "watermark_boost_factor is the default",
        Presumptions.BalancedAsBesides => "the node is balanced, or not, as pgdat_balanced() said before and after",
        Presumptions.LruAsRead => "file pages of the zone are as zone_lru read them, without what the CPUs hold back",
        Presumptions.NothingReserved => "unreserve_highatomic_pageblock() had no pageblock to give back",
        Presumptions.LevelsBetweenSamples => "levels between two samples lie between their values",
        Presumptions.MemInfoAtDecision => "the zones had at the decision what Mem-Info prints a moment later",
        _ => presumption.ToString(),
    };
}
