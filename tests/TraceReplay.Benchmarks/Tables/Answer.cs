namespace TraceReplay.Benchmarks;

/// <summary>What a question comes to.</summary>
/// <param name="Table">All that was measured.</param>
/// <param name="Checks">The figures that have a target.</param>
internal sealed record Answer(ResultTable Table, IReadOnlyList<Check> Checks);
