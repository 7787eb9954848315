namespace TraceReplay.Model;

/// <summary>Consecutive calls of a function with the same outcome by the same rule.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">When the last was, in ns.</param>
/// <param name="Count">How many.</param>
/// <param name="Counterfactual">Whether the function has surely killed before: the numbers are of a machine on which it did not.</param>
public sealed record TickRun(KillerTick First, long Last, int Count, bool Counterfactual);
