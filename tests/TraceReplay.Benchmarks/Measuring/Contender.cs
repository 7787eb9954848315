namespace TraceReplay.Benchmarks;

/// <summary>A peer and the file it reads.</summary>
/// <param name="Peer">The peer.</param>
/// <param name="File">The file.</param>
/// <param name="Comparison">What it is held against; null for nothing.</param>
internal sealed record Contender(IPeer Peer, TextFile File, Comparison? Comparison = null);
