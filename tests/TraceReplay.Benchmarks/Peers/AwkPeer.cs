namespace TraceReplay.Benchmarks;

/// <summary>An awk one-liner that sums one field by its key.</summary>
internal sealed class AwkPeer(string awk) : CommandPeer($"{awk}, sum of nr_reclaimed", awk, Program, File)
{
    private const string Program =
        "{ for (i = 1; i <= NF; i++) if ($i ~ /^nr_reclaimed=/) s += substr($i, 14) } END { printf \"%.0f\\n\", s }";

    protected override PeerResult Understand(string output) => new($"sum {output.Trim()}");
}
