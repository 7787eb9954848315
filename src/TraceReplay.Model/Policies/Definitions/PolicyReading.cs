namespace TraceReplay.Model;

/// <summary>What came of reading a policy's file.</summary>
/// <param name="Definition">The policy; null when anything is wrong.</param>
/// <param name="Errors">What is wrong, in order of place, file by file.</param>
public sealed record PolicyReading(PolicyDefinition? Definition, IReadOnlyList<PolicyError> Errors);
