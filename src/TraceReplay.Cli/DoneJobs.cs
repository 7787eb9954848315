using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>What came of the captures of a command.</summary>
/// <typeparam name="T">What comes of one.</typeparam>
/// <param name="Done">What came of those that could be read, in their order.</param>
/// <param name="Problems">What could not be read.</param>
/// <param name="Partial">What was done until the command was interrupted; null when all was.</param>
internal sealed record DoneJobs<T>(IReadOnlyList<T> Done, IReadOnlyList<InputProblem> Problems, PartialRun? Partial);
