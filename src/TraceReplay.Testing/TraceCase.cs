namespace TraceReplay.Testing;

/// <summary>One test case.</summary>
/// <param name="Name">What a test explorer shows.</param>
/// <param name="FaultAsync">Says what is wrong, or null when nothing is.</param>
internal sealed record TraceCase(string Name, Func<Task<string?>> FaultAsync);
