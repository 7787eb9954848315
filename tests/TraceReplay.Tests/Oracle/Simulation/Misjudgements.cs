using TraceReplay.Replay;

namespace TraceReplay.Tests.Oracle;

/// <summary>
/// What the model does not judge as the source does. Machines do not take such a rare path, and tests leave such a verdict out; taking
/// one out of here shows the false divergence with its seed.
/// </summary>
internal static class Misjudgements
{
    /// <summary>The paths to leave out.</summary>
    public static RarePaths Paths { get; } = All();

    /// <summary>
    /// The reaper's clauses take a pid that was used again within seconds for the same task. 6.1's compact_retry prints
    /// "withdrawn" for a result that raises the priority only sometimes.
    /// </summary>
    public static bool IsKnown(Scenario scenario, in Decision decision) => decision.Clause switch
    {
        Clause.ReaperWoken or Clause.ReaperWokenTwice => true,
        Clause.CompactAgain => scenario.Source == KernelSource.Linux61,
        _ => false,
    };

    private static RarePaths All()
    {
        // A walk after a wait that a fatal signal ended has no direct_reclaim_end before it, and is taken for more of the walk before.
        RarePaths misjudged = RarePaths.KilledInThrottle;

        // One snapshot's nr_free_cma is taken for all times; so is its free_highatomic, which 7.2 and 7.3 print.
        misjudged |= RarePaths.MovingCma | RarePaths.MovingHighatomic;

        // __GFP_MEMALLOC leaves ALLOC_NO_WATERMARKS alone, without the ALLOC_MIN_RESERVE of __GFP_HIGH or of a real-time task.
        misjudged |= RarePaths.Memalloc;

        // After a 17th loop, unreserve_highatomic_pageblock may say retry: the 18th shows nothing either, and is missed.
        return misjudged | RarePaths.Unreserve;
    }
}
