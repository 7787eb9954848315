using TraceReplay.Events;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using static TraceReplay.Tests.KswapdLines;

namespace TraceReplay.Tests;

/// <summary>The path of kswapd_failures over time: each line is a microsecond, the first at 1.000001.</summary>
public sealed class CounterPathTests
{
    [Test]
    public void A_failure_and_a_reset_are_points_with_their_causes() => Assert.That(
        PathOn("7.2.13", [Wake, Balance, Balanced(0), Fail(1), BalanceEnd(0), Clear("cat-9", "DIRECT")]),
        Is.EqualTo(new[] { "4: 1 Failed by -", "6: 0 ResetByTask by cat-9 Direct" }));

    [Test]
    public void A_reset_that_a_reading_shows_before_its_own_line_keeps_its_place_and_is_given_its_cause() => Assert.That(
        PathOn("6.12.107", [Wake, Enter(5), ShrinkNode("dd-7", 9, 9, 0), Wake, Enter(0), ShrinkNode("cat-9", 5, 0, 32)]),
        Is.EqualTo(new[] { "2: 5 Read by -", "5: 0 ResetByTask by cat-9" }));

    [Test]
    public void A_reset_that_no_line_tells_is_by_nobody_known() => Assert.That(
        PathOn("6.12.107", [Wake, Enter(5), Wake, Enter(0)]),
        Is.EqualTo(new[] { "2: 5 Read by -", "4: 0 ResetUnseen by -" }));

    [Test]
    public void After_a_loss_the_counter_is_not_known() => Assert.That(
        PathOn("7.2.13", [Wake, Balance, Balanced(0), Fail(1), "CPU:0 [LOST 3 EVENTS]", Wake, Balance, Balanced(0), Fail(4)]),
        Is.EqualTo(new[] { "4: 1 Failed by -", "5: -1 Lost by -", "9: 4 Failed by -" }));

    [Test]
    public void Where_lines_have_no_times_there_is_no_path()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", "     kswapd0-50      [000] .....   100: mm_vmscan_kswapd_reclaim_fail: nid=0 failures=1\n")
            .Write("uname", "Linux x 7.2.13 #1 SMP\n");
        Assert.That(TimelineOf(folder).Nodes.SelectMany(n => n.Failures), Is.Empty);
    }

    private static string[] PathOn(string release, string[] lines)
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", TraceText.Of(lines)).Write("uname", $"Linux x {release} #1 SMP\n");
        Capture? capture = null;
        Timeline timeline = TimelineOf(folder, c => capture = c);
        return [.. timeline.Nodes.Single(n => n.Node == 0).Failures.Select(p => $"{p.Line}: {p.Value} {p.Cause} by {capture!.Names.Format(p.By)}{(p.Reason == ClearReason.Unknown ? string.Empty : $" {p.Reason}")}")];
    }

    private static Timeline TimelineOf(TempFolder folder, Action<Capture>? opened = null)
    {
        Capture capture = Sync.Wait(CaptureFinder.Find(folder.FullName)[0].OpenAsync(CancellationToken.None));
        opened?.Invoke(capture);
        return Sync.Wait(CaptureVerification.RunAsync(capture, new VerificationOptions { WithTimeline = true }, CancellationToken.None)).Timeline!;
    }
}
