using TraceReplay.Model;
using TraceReplay.Replay;
using static TraceReplay.Tests.KswapdLines;

namespace TraceReplay.Tests;

/// <summary>The priorities of a run, where a snapshot tells whether multi-generational reclaim is on.</summary>
public sealed class PriorityTests
{
    [TestCase("0x0000", 5, 9, VerdictKind.Diverge)]
    [TestCase("0x0000", 10, 12, VerdictKind.Agree)]
    [TestCase("0x0007", 5, 9, VerdictKind.Agree)]
    public void A_run_that_reclaimed_starts_again_only_where_a_boost_holds_its_priority(string lruGen, int before, int after, VerdictKind verdict)
    {
        string trace = TraceText.Of(Wake, Shrunk(3), Shrunk(3, before), Shrunk(3, after), Wake);
        using TempFolder folder = new TempFolder().Write("ftrace.txt", trace).Write("lru_gen_enabled", lruGen + "\n");
        IEnumerable<Decision> said = Verified.OfPath(folder.FullName, KernelLineCatalogue.Linux612).Of(Clause.RunPriority);
        Assert.That(said.Select(d => (d.Line, d.Verdict.Kind)), Is.EqualTo(new[] { (verdict == VerdictKind.Diverge ? 4L : 5L, verdict) }));
    }
}
