namespace TraceReplay.Fuzz;

/// <summary>All that must hold.</summary>
internal static class OracleCatalogue
{
    public static IReadOnlyList<IOracle> All { get; } =
        [new AccountOracle(), new MemoryOracle(), new AgainOracle(), new SplitOracle(), new QuickOracle(), new ChunkOracle(), new ReportOracle()];
}
