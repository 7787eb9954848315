namespace TraceReplay.Replay;

/// <summary>How far a minimization is.</summary>
/// <param name="Step">What is being taken away.</param>
/// <param name="Lines">How many lines the capture has that is being tried.</param>
/// <param name="Tries">How many were tried in this step.</param>
public readonly record struct MinimizeProgress(string Step, int Lines, int Tries);
