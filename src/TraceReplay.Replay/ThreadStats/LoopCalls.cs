namespace TraceReplay.Replay;

/// <summary>The calls of should_reclaim_retry with one value of no_progress_loops.</summary>
/// <param name="Loops">no_progress_loops.</param>
/// <param name="Calls">How many.</param>
/// <param name="Passed">In how many of them a zone met its watermark.</param>
public sealed record LoopCalls(int Loops, long Calls, long Passed);
