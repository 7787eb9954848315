using TraceReplay.Replay;
using static TraceReplay.Tests.KswapdLines;

namespace TraceReplay.Tests;

public sealed class NodeHistoryTests
{
    [Test]
    public void A_node_that_reaches_16_is_stopped()
    {
        NodeHistory node = Verified.On72(Failures(1, 16)).Node(0);
        CounterStretch stretch = node.Stretches.Single();
        Assert.That(
            (node.End, node.Failures, stretch.Top, stretch.IsHopeless, stretch.RunsToHopeless, stretch.End),
            Is.EqualTo((NodeEnd.Stopped, 16L, 16, true, 16L, CounterEnd.CutOff)));
    }

    [Test]
    public void A_node_at_15_is_running() => Assert.That(Verified.On72(Failures(1, 15)).Node(0).End, Is.EqualTo(NodeEnd.Running));

    [Test]
    public void A_node_whose_counter_no_event_tells_is_unknown() => Assert.That(Verified.On72(Wake).Node(0).End, Is.EqualTo(NodeEnd.Unknown));

    [Test]
    public void A_reset_names_the_task_and_opens_a_stretch()
    {
        var verified = Verified.On72([.. Failures(1, 16), Clear("cat-9", "DIRECT"), .. Failures(1, 2)]);
        NodeHistory node = verified.Node(0);
        Assert.Multiple(() =>
        {
            Assert.That(node.End, Is.EqualTo(NodeEnd.Running));
            Assert.That(node.Stretches.Select(s => (s.End, s.Top, s.Runs)), Is.EqualTo(new[] { (CounterEnd.ResetByTask, 16, 16L), (CounterEnd.CutOff, 2, 2L) }));
            Assert.That(verified.Result.Capture.Names.Format(node.Stretches[0].ResetBy), Is.EqualTo("cat-9"));
        });
    }

    [Test]
    public void A_reset_by_kswapd_is_told_apart()
    {
        NodeHistory node = Verified.On72([.. Failures(1, 3), Balanced(1), Clear(Kswapd0, "KSWAPD")]).Node(0);
        Assert.That(node.Stretches[0].End, Is.EqualTo(CounterEnd.ResetByKswapd));
    }

    [Test]
    public void A_reset_within_memcg_reclaim_is_told_apart()
    {
        NodeHistory node = Verified.On72(
            [.. Failures(1, 3), "cat-9 mm_vmscan_memcg_reclaim_begin: order=0 gfp_flags=GFP_KERNEL", Clear("cat-9", "DIRECT")]).Node(0);
        Assert.That((node.Stretches[0].End, node.Stretches[0].ResetByMemcg), Is.EqualTo((CounterEnd.ResetByTask, true)));
    }

    [Test]
    public void A_counter_that_fell_unseen_is_a_reset_by_nobody_known()
    {
        NodeHistory node = Verified.OfText(
            "[node 0] [4294909581] kswapd end, kswapd_failures 13\n[node 0] [4294909586] kswapd end, kswapd_failures 14\n[node 0] [4294909602] kswapd end, kswapd_failures 1\n",
            Model.KernelLineCatalogue.Linux612).Node(0);
        Assert.That(node.Stretches.Select(s => (s.End, s.Top)), Is.EqualTo(new[] { (CounterEnd.ResetUnseen, 14), (CounterEnd.CutOff, 1) }));
    }

    [Test]
    public void Sleeps_and_wakeups_are_counted_by_node()
    {
        var verified = Verified.On72(Wakeup("cat-9"), Wake, Asleep, Wakeup("cat-9"), Wake, Asleep.Replace("nid=0", "nid=1", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That((verified.Node(0).Wakeups, verified.Node(0).Runs, verified.Node(0).Sleeps), Is.EqualTo((2L, 2L, 1L)));
            Assert.That((verified.Node(1).Wakeups, verified.Node(1).Runs, verified.Node(1).Sleeps), Is.EqualTo((0L, 0L, 1L)));
        });
    }

    [Test]
    public void Wake_begin_and_probe_of_one_run_are_one_run()
    {
        Assert.That(Verified.On72(Wake, Balance, Enter(0), BalanceEnd(5), Wake, Balance, Enter(0)).Node(0).Runs, Is.EqualTo(2));
    }

    [Test]
    public void A_wrong_failure_count_does_not_accuse_the_right_one_after_it()
    {
        Assert.That(Verified.On72(Fail(3), Fail(9), Fail(5), Fail(6)).Diverging.Select(d => d.Line), Is.EqualTo(new[] { 2L }));
    }

    private static IEnumerable<string> Failures(int first, int last) =>
        Enumerable.Range(first, last - first + 1).SelectMany(n => new[] { Wakeup("cat-9"), Wake, Balance, Fail(n), BalanceEnd(0) });
}
