namespace TraceReplay.Tests;

/// <summary>The slow path's order, compaction, the zones' sizes, kills and the reaper.</summary>
internal static class AllocatorClauseCases
{
    public static ClauseCase[] All { get; } = [.. SlowpathCases.All, .. CompactCases.All, .. ZoneCases.All, .. OomClauseCases.All];
}
