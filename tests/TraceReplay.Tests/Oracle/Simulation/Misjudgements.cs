namespace TraceReplay.Tests.Oracle;

/// <summary>
/// Rare paths that the model does not judge as the source does: machines do not take them, until it does. Taking one out of here shows
/// the false divergence with its seed.
/// </summary>
internal static class Misjudgements
{
    /// <summary>The paths to leave out on a kernel line.</summary>
    public static RarePaths Of(KernelSource source)
    {
        // A walk after a wait that a fatal signal ended has no direct_reclaim_end before it, and is taken for more of the walk before.
        RarePaths misjudged = RarePaths.KilledInThrottle;

        // One snapshot's nr_free_cma is taken for all times; so is its free_highatomic, which 7.2 and 7.3 print.
        misjudged |= RarePaths.MovingCma | RarePaths.MovingHighatomic;

        // __GFP_MEMALLOC leaves ALLOC_NO_WATERMARKS alone, without the ALLOC_MIN_RESERVE of __GFP_HIGH or of a real-time task.
        misjudged |= RarePaths.Memalloc;

        // After a 17th loop, unreserve_highatomic_pageblock may say retry: the 18th shows nothing either, and is missed.
        misjudged |= RarePaths.Unreserve;

        // A boosted run may end without reclaim on a node whose last pgdat_balanced was true, and counts as a failure before 7.2.
        return source < KernelSource.Linux72 ? misjudged | RarePaths.Boost : misjudged;
    }
}
