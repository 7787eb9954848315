using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>
/// One moment of a node's kswapd_failures. A reset that a reading showed before its own line came has the place of the reading, and the cause
/// that the later line tells.
/// </summary>
/// <param name="Time">When.</param>
/// <param name="File">Index of the file in the capture.</param>
/// <param name="Line">The line that shows it.</param>
/// <param name="Value">The counter from then on; -1 where it is not known.</param>
/// <param name="Cause">Why.</param>
/// <param name="By">The task whose reclaim reset it; unknown for other causes.</param>
/// <param name="Reason">The reason that the kernel printed.</param>
/// <param name="IsMemcg">Whether it was the reclaim of a cgroup.</param>
public readonly record struct CounterPoint(TraceTime Time, int File, long Line, int Value, CounterCause Cause, TaskId By, ClearReason Reason, bool IsMemcg);
