namespace TraceReplay.Parsing;

/// <summary>What one snapshot says, and where it says it.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="Line">The line at which it begins, from 1.</param>
/// <param name="Phase">When: <c>before</c>, <c>mid</c> or <c>after</c> the run, as the file's suffix says; else empty.</param>
public abstract record SnapshotRecord(string File, long Line, string Phase);
