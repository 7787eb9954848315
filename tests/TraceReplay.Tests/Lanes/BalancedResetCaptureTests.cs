using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>What chen-1 would have changed: only a reclaim that leaves the node balanced resets kswapd_failures.</summary>
public sealed class BalancedResetCaptureTests
{
    private const string Policy = "chen-1";

    [Test]
    public void In_kswapd_high_kswapd_stops_at_16_and_2170_runs_are_avoided()
    {
        NodeChanges node = NodeOf("kswapd-high-6.12");
        KswapdStop stop = node.Stops.Single();
        Assert.Multiple(() =>
        {
            Assert.That((node.Runs, node.RunsAvoided, node.RunsUndetermined, stop.RunsAvoided), Is.EqualTo((2484L, 2170L, 0L, 2170L)));
            Assert.That((stop.From.ToString(), stop.Until, stop.MayEndEarlier), Is.EqualTo(("66.106334", (TraceTime?)null, false)));
            Assert.That((node.Refused.Sum(r => r.Count), node.ResetsUndetermined, node.ResetsAdded, node.StopsRefused), Is.EqualTo((75L, 0L, 0L, 0L)));
            Assert.That((node.Scanned, node.Reclaimed, node.ShowsWork), Is.EqualTo((173493L, 156510L, true)));
        });
    }

    [Test]
    public void In_kswapd_memcg_976_runs_are_avoided()
    {
        NodeChanges node = NodeOf("kswapd-memcg-6.12");
        Assert.That((node.Runs, node.RunsAvoided, node.RunsUndetermined, node.Refused.Sum(r => r.Count)), Is.EqualTo((1378L, 976L, 0L, 63L)));
        Assert.That(node.Refused.Select(r => r.Reason), Does.Contain(ClearReason.Kswapd).And.Contain(ClearReason.Direct));
    }

    [TestCase("kswapd-high-7.2")]
    [TestCase("kswapd-high-7.3")]
    [TestCase("kswapd-memcg-7.2")]
    [TestCase("direct-reset-7.2")]
    [TestCase("pcp-reset-7.2")]
    [TestCase("demotion-reset-7.2")]
    [TestCase("oom-noswap-7.2")]
    public void On_a_kernel_that_has_the_patch_it_agrees_everywhere(string capture)
    {
        var run = LaneRun.OfCapture(capture, Policy);
        Assert.That(run.Decisions[Policy].Decisions, Is.Not.Empty);
        Assert.That(run.Decisions[Policy].Decisions.Select(d => d.Verdict.Kind), Is.All.EqualTo(VerdictKind.Agree));
        Assert.That(run[Policy].Changes!.Kswapd.Sum(n => n.RunsAvoided + n.RunsUndetermined + n.StopsRefused + n.ResetsAdded + n.Refused.Count), Is.Zero);
    }

    [Test]
    public void Without_the_balance_it_is_undetermined_and_says_which_file_would_decide_it()
    {
        var run = LaneRun.OfCapture("oom-disk-6.12", Policy);
        NodeChanges node = run[Policy].Changes!.Kswapd.Single();
        Decision[] open = [.. run.Decisions[Policy].Decisions.Where(d => d.Verdict.Kind == VerdictKind.Undetermined)];
        Assert.That((node.RunsAvoided, run[Policy].Horizon), Is.EqualTo((0L, (Horizon?)null)));
        Assert.That(node.RunsUndetermined, Is.GreaterThan(0));
        Assert.That(open, Is.Not.Empty);
        Assert.That(open.Select(d => d.Verdict.Missing.HasFlag(MissingInputs.PgdatBalanced)), Is.All.True);
        Assert.That(string.Join(' ', Golden.PolicyStory.Sentences(run[Policy], run.Capture)), Does.Match("of the runs would be decided by: .*pgdat_balanced\\(\\) \\(decisions.txt\\)"));
    }

    private static NodeChanges NodeOf(string capture) => LaneRun.OfCapture(capture, Policy)[Policy].Changes!.Kswapd.Single();
}
