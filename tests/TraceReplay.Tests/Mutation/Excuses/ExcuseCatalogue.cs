namespace TraceReplay.Tests;

/// <summary>All excuses.</summary>
internal static class ExcuseCatalogue
{
    public static IReadOnlyList<Excuse> All { get; } = [.. RetryExcuses.All, .. WatermarkExcuses.All, .. CompactExcuses.All, .. OomExcuses.All, .. CounterExcuses.All, .. RunExcuses.All, .. SleepExcuses.All];

    /// <summary>The first that speaks of a mutant, or null.</summary>
    public static Excuse? Of(Mutant mutant) => All.FirstOrDefault(e => e.Operators.Contains(mutant.Operator.Name) && e.Covers(mutant));
}
