using TraceReplay.Model;
using TraceReplay.Replay;
using static TraceReplay.Tests.LaneTexts;

namespace TraceReplay.Tests;

/// <summary>The first decision in which two policies of a pass differ.</summary>
public sealed class DifferenceTests
{
    private static readonly Policy Nothing = Read("policy nothing\nextends mainline\nrule should_reclaim_retry.reclaimable = 0 pages\n");
    private static readonly Policy None = Read("policy none\nextends mainline\nrule should_reclaim_retry.reclaimable = 0 pages\n");
    private static readonly Policy Base = Read("policy same\nextends mainline\nrule should_reclaim_retry.reclaimable = base\n");
    private static readonly Policy File = Read("policy file\nextends mainline\nrule should_reclaim_retry.reclaimable = zone.file\n");

    private static readonly string[] Trace =
        [.. Turn("app-1", 5, 0, 1, free: 10702, reclaimable: 0), .. Turn("app-1", 5, 0, 1, free: 9000, reclaimable: 20000), .. Turn("app-1", 5, 0, 1, free: 9000, reclaimable: 20000)];

    [Test]
    public void It_is_the_first_moment_and_has_the_answer_of_each()
    {
        FirstDifference found = Run(Nothing, Base, File).Result.FirstDifference!;
        Assert.That((found.Decision.Line, found.Kernel), Is.EqualTo((6L, 1L)));
        Assert.That(found.Answers, Is.EqualTo(new[] { KeyValuePair.Create("nothing", (long?)0), KeyValuePair.Create("same", (long?)1), KeyValuePair.Create("file", (long?)null) }));
    }

    [Test]
    public void A_baseline_among_them_decides_as_the_kernel_did() =>
        Assert.That(Run(TraceReplay.Model.Policy.BaselineOf(KernelLineCatalogue.Linux612), Nothing).Result.FirstDifference!.Answers.Select(a => a.Value), Is.EqualTo(new long?[] { 1, 0 }));

    [Test]
    public void Two_that_differ_from_the_kernel_in_the_same_way_do_not_differ()
    {
        LaneRun run = Run(Nothing, None);
        Assert.That(run["nothing"].Horizon, Is.EqualTo(new Horizon(0, 6)));
        Assert.That(run.Result.FirstDifference, Is.Null);
    }

    [Test]
    public void One_policy_alone_has_none() => Assert.That(Run(Nothing).Result.FirstDifference, Is.Null);

    [Test]
    public void What_nothing_recorded_decides_is_no_difference() => Assert.That(Run(Base, File).Result.FirstDifference, Is.Null);

    [Test]
    public void A_refused_reset_of_a_counter_that_is_not_known_is_one()
    {
        string trace = TraceText.Of(
            KswapdLines.Enter(15), KswapdLines.Balanced(0), KswapdLines.ShrinkNode("dd-9", 15, 0, 33), KswapdLines.Balanced(1), KswapdLines.Exit(1),
            KswapdLines.Enter(3), KswapdLines.Balanced(0), KswapdLines.ShrinkNode("dd-9", 3, 0, 33), KswapdLines.Balanced(0), KswapdLines.Exit(1));
        Policy balanced = Read("policy balanced\nextends mainline\nrule kswapd_failures.reset = reclaimed > 0 pages and node.balanced\n");
        var run = LaneRun.OfText(trace, KernelLineCatalogue.Linux612, Base, balanced);
        Assert.That(run.Result.FirstDifference?.Answers, Is.EqualTo(new[] { KeyValuePair.Create("same", (long?)0), KeyValuePair.Create("balanced", (long?)null) }));
    }

    private static LaneRun Run(params Policy[] policies) => LaneRun.OfText(TraceText.Of(Trace), KernelLineCatalogue.Linux612, policies);
}
