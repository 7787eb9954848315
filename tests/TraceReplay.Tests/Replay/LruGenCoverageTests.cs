using TraceReplay.Model;
using static TraceReplay.Tests.KswapdLines;

namespace TraceReplay.Tests;

/// <summary>Which resets are those of lru_gen_shrink_node: root reclaim's, where lru_gen_enabled tells that the multi-generational lists are on.</summary>
public sealed class LruGenCoverageTests
{
    private const string Begin = "cat-9 mm_vmscan_direct_reclaim_begin: order=0 gfp_flags=GFP_KERNEL";
    private const string MemcgBegin = "cat-9 mm_vmscan_memcg_reclaim_begin: order=0 gfp_flags=GFP_KERNEL";

    [TestCase("0x0007", Begin, "cat-9", "DIRECT", 1)]
    [TestCase("0x0007", Wake, Kswapd0, "KSWAPD", 1)]
    [TestCase("0x0007", MemcgBegin, "cat-9", "DIRECT", 0)]
    [TestCase("0x0007", Wake, "cat-9", "DIRECT", 0)]
    [TestCase("0x0007", Wake, "cat-9", "PCP", 0)]
    [TestCase("0x0000", Begin, "cat-9", "DIRECT", 0)]
    public void A_reset_is_counted_as_lru_gen_s(string enabled, string before, string task, string reason, int hits) =>
        Assert.That(HitsOf(enabled, KernelLineCatalogue.Linux72, [.. FailingKswapd.Failures(1, 3), before, Clear(task, reason)]), Is.EqualTo(hits));

    [Test]
    public void The_line_must_have_the_function([Values("6.1", "6.12")] string line) =>
        Assert.That(HitsOf("0x0007", KernelLineCatalogue.Find(line)!, Begin, ShrinkNode("cat-9", 3, 0, reclaimed: 5)), Is.EqualTo(line == "6.1" ? 0 : 1));

    private static long HitsOf(string enabled, KernelLine line, params string[] lines)
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", TraceText.Of(lines)).Write("lru_gen_enabled", enabled + "\n");
        return Verified.OfPath(folder.FullName, line).Policy.Coverage[Branch.ResetLruGen];
    }
}
