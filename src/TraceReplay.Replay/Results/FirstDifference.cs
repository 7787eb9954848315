namespace TraceReplay.Replay;

/// <summary>The first decision in which any two of the policies of a pass differ.</summary>
/// <param name="Decision">It, as the policy made it that differs from the kernel.</param>
/// <param name="Answers">What each policy decided, by name; null where nothing recorded tells. A policy that leaves the site to the kernel decides as it did.</param>
public sealed record FirstDifference(Decision Decision, IReadOnlyList<KeyValuePair<string, long?>> Answers)
{
    /// <summary>What the kernel did.</summary>
    public long Kernel => Decision.Observed;
}
