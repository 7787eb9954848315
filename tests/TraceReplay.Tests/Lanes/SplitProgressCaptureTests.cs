using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>The reviewers' objection: where reclaim of anonymous pages makes headway, the allocator is to go on.</summary>
public sealed class SplitProgressCaptureTests
{
    private static readonly Policy Headway = LaneTexts.Read("policy headway\nextends mainline\nrule should_reclaim_retry.retry = base and not (progress.anon > 0 pages)\n");

    [TestCase("zram-retry-6.1")]
    [TestCase("zram-retry-6.18")]
    [TestCase("mixed-retry-6.12")]
    public void Where_anon_makes_headway_split_progress_keeps_retrying(string capture) => Assert.That(GivesUpInHeadway(capture), Is.Empty);

    // 3 anonymous pages were reclaimed, and zone_lru reads none that is left: reclaim of other tasks has isolated them all.
    [Test]
    public void Where_no_anonymous_page_is_left_headway_on_them_does_not_help() =>
        Assert.That(GivesUpInHeadway("zram-retry-6.12").Select(d => d.Time.ToString()), Is.EqualTo(new[] { "93.660853" }));

    private static IEnumerable<Decision> GivesUpInHeadway(string capture)
    {
        Policy split = Policy.Find("weiner-split-progress")!;
        var run = LaneRun.OfPath(LaneRun.PathOf(capture), line: null, split, Headway);

        // The second policy gives up exactly where anonymous pages were reclaimed and the kernel retried.
        HashSet<long> headway = [.. run.Decisions["headway"].Decisions.Where(IsGiveUp).Select(d => d.Line)];
        Assert.That(headway, Is.Not.Empty);
        return run.Decisions[split.Name].Decisions.Where(d => IsGiveUp(d) && headway.Contains(d.Line));
    }

    private static bool IsGiveUp(Decision d) => d.Verdict.Kind == VerdictKind.Diverge && d.Observed == 1;
}
