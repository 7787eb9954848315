using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>One measure of a policy on a capture.</summary>
/// <param name="Name">Its name, as the table shows it.</param>
/// <param name="Key">Its name in JSON and CSV.</param>
/// <param name="Value">Its value; null where the policy says nothing about it.</param>
internal sealed record Measure(string Name, string Key, Func<PolicyResult, string?> Value);
