namespace TraceReplay.Benchmarks;

/// <summary>The bare line scan over bytes that lie in memory already; the round that warms up puts them there.</summary>
internal sealed class MemoryLineScanPeer(TextFile file) : IPeer
{
    private byte[]? _text;

    public string Name => "the same over bytes already in memory";

    public string? Missing => file.Bytes > Array.MaxLength ? "the text is larger than an array can be" : null;

    public ValueTask<PeerResult> RunAsync(string path, CancellationToken ct)
    {
        _text ??= File.ReadAllBytes(path);
        return ValueTask.FromResult(new PeerResult($"{LineScan.Count(_text)} lines"));
    }
}
