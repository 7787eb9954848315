namespace TraceReplay.Tests.Oracle;

/// <summary>
/// What the model does not judge as the source does. Machines do not take such a rare path; taking one out of here shows the false
/// divergence with its seed.
/// </summary>
internal static class Misjudgements
{
    /// <summary>
    /// The paths to leave out: a walk after a wait that a fatal signal ended has no direct_reclaim_end before it, and is taken for more of
    /// the walk before, or for the call of a reclaim that led to none.
    /// </summary>
    public const RarePaths Paths = RarePaths.KilledInThrottle;
}
