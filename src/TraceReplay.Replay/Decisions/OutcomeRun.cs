using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>Consecutive decisions of one site with the same outcome and verdict.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Observed">What the kernel did.</param>
/// <param name="Verdict">The verdict of each.</param>
/// <param name="First">Time of the first.</param>
/// <param name="Last">Time of the last.</param>
/// <param name="Count">How many.</param>
public readonly record struct OutcomeRun(Clause Clause, long Observed, VerdictKind Verdict, TraceTime First, TraceTime Last, long Count);
