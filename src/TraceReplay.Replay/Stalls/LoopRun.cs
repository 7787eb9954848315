namespace TraceReplay.Replay;

/// <summary>Consecutive calls of should_reclaim_retry in one stall with the same outcome.</summary>
/// <param name="Loops">no_progress_loops of each.</param>
/// <param name="GaveUp">Whether no zone passed.</param>
/// <param name="Count">How many calls.</param>
public readonly record struct LoopRun(int Loops, bool GaveUp, int Count);
