namespace TraceReplay.Benchmarks;

/// <summary>A peer under another name, which stands in its table twice.</summary>
/// <param name="name">What stands in the table.</param>
/// <param name="peer">Who does the work.</param>
/// <param name="missing">Why it has nothing to read; null when it has.</param>
internal sealed class NamedPeer(string name, IPeer peer, string? missing) : IPeer
{
    public string Name => name;

    public string? Missing => missing ?? peer.Missing;

    public ValueTask<PeerResult> RunAsync(string path, CancellationToken ct) => peer.RunAsync(path, ct);
}
