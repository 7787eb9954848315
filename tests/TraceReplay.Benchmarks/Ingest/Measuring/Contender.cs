namespace TraceReplay.Benchmarks;

/// <summary>A peer and the file it reads.</summary>
/// <param name="Peer">The peer.</param>
/// <param name="File">The file.</param>
internal sealed record Contender(IPeer Peer, TextFile File)
{
    /// <summary>Whether the others' rates are held against this one's.</summary>
    public bool IsReference { get; init; }
}
