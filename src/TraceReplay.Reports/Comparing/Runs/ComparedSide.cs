namespace TraceReplay.Reports;

/// <summary>One side of a comparison.</summary>
/// <param name="Path">The path as the user wrote it.</param>
/// <param name="Captures">Its captures, which are runs of the same workload.</param>
public sealed record ComparedSide(string Path, IReadOnlyList<CaptureReport> Captures);
