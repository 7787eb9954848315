namespace TraceReplay.Benchmarks;

/// <summary>wc, which only counts newlines.</summary>
internal sealed class WordCountPeer() : CommandPeer("wc -l", "wc", "-l", File)
{
    protected override PeerResult Understand(string output) => new($"{output.Split(' ')[0]} lines");
}
