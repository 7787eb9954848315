namespace TraceReplay.Benchmarks;

/// <summary>grep, which only counts the lines that hold one fixed string.</summary>
internal sealed class GrepPeer() : CommandPeer("grep -c reclaim_retry_zone", "grep", "-c", "reclaim_retry_zone", File)
{
    // It exits with 1 where no line matches.
    protected override int[] GoodExits => [0, 1];

    protected override PeerResult Understand(string output) => new($"{output.Trim()} lines");
}
