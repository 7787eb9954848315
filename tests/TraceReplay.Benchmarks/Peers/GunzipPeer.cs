namespace TraceReplay.Benchmarks;

/// <summary>gzip and wc, one process each: on two cores they overlap.</summary>
internal sealed class GunzipPeer() : CommandPeer("gzip -dc | wc -l", "sh", "-c", "gzip -dc \"$0\" | wc -l", File)
{
    public override string? Missing => base.Missing ?? (Tools.Find("gzip") is null ? "not installed" : null);

    protected override PeerResult Understand(string output) => new($"{output.Trim()} lines");
}
