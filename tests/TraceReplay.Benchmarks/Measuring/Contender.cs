namespace TraceReplay.Benchmarks;

/// <summary>A peer and the file it reads.</summary>
/// <param name="Peer">The peer.</param>
/// <param name="File">The file.</param>
/// <param name="Comparisons">What it is held against.</param>
internal sealed record Contender(IPeer Peer, TextFile File, params IReadOnlyList<Comparison> Comparisons);
