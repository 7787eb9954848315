using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>A task's calls of should_reclaim_retry.</summary>
/// <param name="Task">The task.</param>
/// <param name="Calls">How many.</param>
/// <param name="Passed">In how many of them a zone met its watermark.</param>
/// <param name="Stalls">In how many stalls.</param>
/// <param name="MaxLoops">The highest no_progress_loops.</param>
public sealed record TaskCalls(TaskId Task, long Calls, long Passed, int Stalls, int MaxLoops);
