using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>One decision in a policy's lane.</summary>
/// <param name="Time">When.</param>
/// <param name="File">Index of the file in the capture.</param>
/// <param name="Line">The line that shows (or implies) it.</param>
/// <param name="Task">The task that decided.</param>
/// <param name="Node">The node, or -1.</param>
/// <param name="Site">Where the kernel decided.</param>
/// <param name="Clause">The clause; <see cref="ClauseText"/> puts it in words.</param>
/// <param name="Observed">What the kernel did.</param>
/// <param name="Answer">What the policy decides; null where nothing recorded tells, or where more than one answer is left.</param>
/// <param name="Verdict">Whether the two agree.</param>
/// <param name="Counterfactual">Whether it lies after the policy's horizon.</param>
public readonly record struct LanePoint(
    TraceTime Time, int File, long Line, TaskId Task, int Node, DecisionSite Site, Clause Clause, long Observed, long? Answer, VerdictKind Verdict, bool Counterfactual);
