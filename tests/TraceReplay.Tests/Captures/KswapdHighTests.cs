using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>The two captures of the Chen series: 6.12 restarts a hopeless kswapd again and again, 7.2 lets it stop.</summary>
public sealed class KswapdHighTests
{
    private static readonly Verified On612 = RealCaptures.Verify("kswapd-high-6.12");
    private static readonly Verified On72 = RealCaptures.Verify("kswapd-high-7.2");

    [Test]
    public void On_612_direct_reclaim_restarts_kswapd_from_16()
    {
        CounterStretch[] restarts = [.. On612.Node(0).Stretches.Where(s => s is { IsHopeless: true, End: CounterEnd.ResetByTask, ResetByMemcg: false })];
        Assert.Multiple(() =>
        {
            Assert.That(restarts, Is.Not.Empty);
            Assert.That(restarts.Select(s => s.Top), Is.All.GreaterThanOrEqualTo(16));
            Assert.That(restarts.Select(s => s.ResetReclaimed), Is.All.Positive);
        });
    }

    [Test]
    public void On_612_the_last_restart_from_16_is_by_dd_362_at_102_562694()
    {
        CounterStretch last = On612.Node(0).Stretches.Last(s => s.IsHopeless && s.End != CounterEnd.CutOff);
        Assert.That(
            (last.End, On612.Result.Capture.Names.Format(last.ResetBy), last.LastTime.ToString()),
            Is.EqualTo((CounterEnd.ResetByTask, "dd-362", "102.562694")));
    }

    // The probe lines themselves: shrink_node of a task other than kswapd0 took the counter of node 0 from 16 to 0.
    [Test]
    public void On_612_every_restart_from_16_that_a_probe_line_shows_is_told()
    {
        string[] lines = [.. CaptureTexts.Lines("kswapd-high-6.12", "decisions.txt.gz").Where(
            l => l.Contains(": shrink_node: nid=0 ", StringComparison.Ordinal)
                && l.EndsWith("kswapd_failures_before=16 kswapd_failures_after=0", StringComparison.Ordinal)
                && !l.Contains(" nr_reclaimed=0 ", StringComparison.Ordinal))];
        IEnumerable<string> told = On612.Node(0).Stretches
            .Where(s => s is { Top: 16, End: CounterEnd.ResetByTask }).Select(s => s.LastTime.ToString());
        Assert.Multiple(() =>
        {
            Assert.That(lines, Is.Not.Empty);
            Assert.That(told, Is.EquivalentTo(lines.Select(TimeOf)));
        });
    }

    [Test]
    public void On_72_kswapd_is_stopped_at_16_from_85_239665_on()
    {
        NodeHistory node = On72.Node(0);
        CounterStretch last = node.Stretches[^1];
        Assert.That(
            (node.End, last.Top, last.HopelessTime.ToString(), last.End),
            Is.EqualTo((NodeEnd.Stopped, 16, "85.239665", CounterEnd.CutOff)));
    }

    [Test]
    public void On_72_failures_and_resets_are_as_many_as_the_events_say()
    {
        string[] lines = CaptureTexts.Lines("kswapd-high-7.2", "ftrace.txt.gz");
        NodeHistory node = On72.Node(0);
        Assert.Multiple(() =>
        {
            Assert.That(node.Failures, Is.EqualTo(lines.LongCount(l => l.Contains(": mm_vmscan_kswapd_reclaim_fail: nid=0 ", StringComparison.Ordinal))));
            Assert.That(
                node.Stretches.LongCount(s => s.End is CounterEnd.ResetByKswapd or CounterEnd.ResetByTask),
                Is.EqualTo(lines.LongCount(l => l.Contains(": mm_vmscan_kswapd_clear_hopeless: nid=0 ", StringComparison.Ordinal))));
        });
    }

    [Test]
    public void Runs_are_as_many_as_kswapd_wake_events_say([Values("kswapd-high-6.12", "kswapd-high-7.2")] string capture)
    {
        string[] lines = CaptureTexts.Lines(capture, "ftrace.txt.gz");
        Assert.Multiple(() =>
        {
            foreach (NodeHistory node in RealCaptures.Verify(capture).Policy.Nodes)
            {
                long wakes = lines.LongCount(l => l.Contains($": mm_vmscan_kswapd_wake: nid={node.Node} ", StringComparison.Ordinal));
                Assert.That(node.Runs, Is.EqualTo(wakes).Within(1), $"node {node.Node}");
            }
        });
    }

    [Test]
    public void Every_hopeless_node_of_72_is_hopeless_at_its_own_event()
    {
        Decision[] counts = [.. On72.Of(Clause.FailureCount).Where(d => d.Node == 0)];
        Assert.That(counts[^1].Observed, Is.EqualTo(16));
        Assert.That(counts[^1].Time, Is.EqualTo(new TraceTime(85_239_665_000, TimeFormat.Microseconds)));
    }

    private static string TimeOf(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words[Array.IndexOf(words, "shrink_node:") - 1].TrimEnd(':');
    }
}
