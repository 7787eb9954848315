namespace TraceReplay.Replay;

/// <summary>Where a policy's decision first differs from the kernel's: all its later decisions are counterfactual.</summary>
/// <param name="File">Index of the file in the capture.</param>
/// <param name="Line">The line.</param>
public readonly record struct Horizon(int File, long Line);
