namespace TraceReplay.Tests;

public sealed class DecisionHashTests
{
    private static readonly string[] Trace = [.. Lines.Round("app-1", 5, 0), .. Lines.Round("app-1", 0, 1)];

    [Test]
    public void The_same_decisions_have_the_same_hash()
    {
        string[] hashes = [Hash(Trace), Hash(Trace)];
        Assert.That(hashes[1], Is.EqualTo(hashes[0]).And.Length.EqualTo(64));
    }

    [Test]
    public void Each_part_of_a_decision_is_in_the_hash()
    {
        string[] hashes =
        [
            Hash(Trace),
            Hash([.. Trace, .. Lines.Round("app-1", 0, 2)]),
            Hash(["x-1 mm_vmscan_kswapd_sleep: nid=0", .. Trace]),
            Hash([.. Trace.Select(l => l.Replace("app-1 ", "app-2 ", StringComparison.Ordinal))]),
            Hash([.. Trace.Select(l => l.Replace("available=10702", "available=10703", StringComparison.Ordinal))]),
            Hash([.. Trace.Select(l => l.Replace("wmark_check=1", "wmark_check=0", StringComparison.Ordinal))]),
            Hash([.. Trace.Select(l => l.Replace("node=0", "node=1", StringComparison.Ordinal))]),
            Hash([.. Trace.Select(l => l.Replace("nr_reclaimed=5", "nr_reclaimed=6", StringComparison.Ordinal))]),
        ];
        Assert.That(hashes, Is.Unique);
    }

    [Test]
    public void Many_decisions_are_all_hashed()
    {
        string[] many = [.. Enumerable.Range(0, 2000).SelectMany(_ => Trace)];
        string[] other = [.. many];
        other[0] = other[0].Replace("GFP_HIGHUSER_MOVABLE", "GFP_KERNEL", StringComparison.Ordinal);
        other[1] = other[1].Replace("nr_reclaimed=5", "nr_reclaimed=6", StringComparison.Ordinal);
        Assert.That(Hash(other), Is.Not.EqualTo(Hash(many)));
    }

    private static string Hash(string[] lines) => Verified.On612(lines).Policy.Sha256;
}
