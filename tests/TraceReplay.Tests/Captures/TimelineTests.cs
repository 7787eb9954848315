using System.Globalization;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>The course of each capture over time, held against what is counted of it elsewhere.</summary>
public sealed class TimelineTests
{
    [TestCaseSource(typeof(RealCaptures), nameof(RealCaptures.Names))]
    public void A_capture_s_course_adds_up_to_what_is_counted_of_it(string name)
    {
        CaptureResult result = Verify(name, withTimeline: true);
        Timeline timeline = result.Timeline!;
        bool timed = timeline.First.IsSeconds;
        ScanTable scans = result.Figures!.Scans;
        Assert.Multiple(() =>
        {
            Assert.That(timeline.Retries, Has.Count.EqualTo(timed ? result.Figures.AllZones.Events : 0));
            Assert.That(timeline.Retries.LongCount(r => r.Passed), Is.EqualTo(timed ? result.Figures.AllZones.Passes : 0));
            Assert.That(timeline.Scans, Has.Count.EqualTo(timed ? scans.Events : 0));
            Assert.That(timeline.Scans.Where(s => s.By == Reclaimer.Direct).Sum(s => s.Reclaimed), Is.EqualTo(timed ? Enum.GetValues<LruList>().Sum(l => scans[Reclaimer.Direct, l].Reclaimed) : 0));
            Assert.That(timeline.Nodes.Select(n => Show(n)), Is.EqualTo(result.Leading.Nodes.Select(n => Show(n, timed))));
            Assert.That(result.Policies.Select(p => p.Timeline!.Decisions.Count), Is.EqualTo(result.Policies.Select(p => timed ? p.Decisions.Total.Decisions : 0)));
        });
    }

    // Each reset takes the counter down; the value before it is that of the point before.
    [TestCaseSource(typeof(RealCaptures), nameof(RealCaptures.Names))]
    public void The_path_of_the_counter_has_no_jumps(string name)
    {
        foreach (NodeTimeline node in Verify(name, withTimeline: true).Timeline!.Nodes)
        {
            Assert.That(node.Failures.Zip(node.Failures.Skip(1)).Where(p => Jumps(p.First, p.Second)).Select(p => $"{p.First} {p.Second}"), Is.Empty);
        }
    }

    [Test]
    public void Nobody_who_did_not_ask_pays_for_it()
    {
        CaptureResult result = Verify("kswapd-high-7.2", withTimeline: false);
        Assert.That((result.Timeline, result.Leading.Timeline), Is.EqualTo(((Timeline?)null, (PolicyTimeline?)null)));
    }

    private static bool Jumps(CounterPoint before, CounterPoint point) => point.Cause switch
    {
        _ when before.Value < 0 => false,
        CounterCause.Failed => point.Value != before.Value + 1,
        CounterCause.ResetByKswapd or CounterCause.ResetByTask or CounterCause.ResetUnseen => point.Value >= before.Value,
        _ => false,
    };

    private static string Show(NodeTimeline node) => Show(
        node.Node, node.Runs.Count, node.Runs.Sum(r => r.Nanoseconds), node.Runs.Sum(r => r.Scanned), node.Failures.LongCount(p => p.Cause == CounterCause.Failed));

    private static string Show(NodeHistory node, bool timed) => timed
        ? Show(node.Node, node.RunTotals.Count, node.RunTotals.Nanoseconds, node.RunTotals.Scanned, node.Failures) : Show(node.Node, 0, 0, 0, 0);

    private static string Show(int node, long runs, long nanoseconds, long scanned, long failures) =>
        string.Create(CultureInfo.InvariantCulture, $"node {node}: {runs} runs of {nanoseconds} ns, {scanned} scanned, {failures} failed");

    private static CaptureResult Verify(string name, bool withTimeline)
    {
        Capture capture = Sync.Wait(CaptureFinder.Find(TestPaths.Capture(name))[0].OpenAsync(CancellationToken.None));
        var options = new VerificationOptions { Beside = [Policy.Find("weiner-split-progress")!], WithFigures = true, WithTimeline = withTimeline };
        return Sync.Wait(CaptureVerification.RunAsync(capture, options, CancellationToken.None));
    }
}
