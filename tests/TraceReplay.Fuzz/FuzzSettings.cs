namespace TraceReplay.Fuzz;

/// <summary>What the fuzzer was asked for.</summary>
/// <param name="Seed">The seed; a case is the same for the same seed and number.</param>
/// <param name="Cases">How many cases of each target.</param>
/// <param name="Minutes">How long each target is run at most.</param>
/// <param name="Targets">Which targets.</param>
/// <param name="Output">Where failing cases are written.</param>
internal sealed record FuzzSettings(ulong Seed, long Cases, double Minutes, IReadOnlyList<IFuzzTarget> Targets, string Output);
