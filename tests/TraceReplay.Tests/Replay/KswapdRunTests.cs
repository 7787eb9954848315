using TraceReplay.Replay;
using static TraceReplay.Tests.KswapdLines;

namespace TraceReplay.Tests;

/// <summary>kswapd's runs as episodes: each line is a microsecond, the first at 1.000001.</summary>
public sealed class KswapdRunTests
{
    private const string Lost = "CPU:0 [LOST 3 EVENTS]";

    private static readonly string[] Run = [Wake, Balance, Balanced(0), Shrunk(8), Shrunk(0, 11), BalanceEnd(8)];

    [Test]
    public void A_run_lasts_from_its_wake_up_to_its_end()
    {
        KswapdRun run = Totals(Run).Longest!.Value;
        Assert.That(
            (run.Edges, run.Line, run.Nanoseconds, run.Order, run.Scanned, run.Reclaimed, run.LowestPriority, run.Failed),
            Is.EqualTo((RunEdges.Whole, 1L, 5000L, 0L, 64L, 8L, 11, false)));
    }

    [Test]
    public void What_others_scan_is_not_its_work()
    {
        string other = Shrunk(32).Replace(Kswapd0, "cat-9", StringComparison.Ordinal);
        Assert.That(Totals([.. Run[..3], other, .. Run[3..]]).Scanned, Is.EqualTo(64));
    }

    [Test]
    public void A_failure_is_the_run_s() =>
        Assert.That(Totals(Wake, Balance, Balanced(0), Fail(1), BalanceEnd(0)).Longest!.Value.Failed);

    [Test]
    public void Runs_add_up_and_the_longest_is_told()
    {
        KswapdRunTotals totals = Totals([Wake, Balance, BalanceEnd(0), .. Run]);
        Assert.That((totals.Count, totals.Nanoseconds, totals.Longest!.Value.Line), Is.EqualTo((2L, 7000L, 4L)));
    }

    [Test]
    public void A_run_that_began_before_the_capture_is_told_from_its_first_work_on()
    {
        KswapdRunTotals totals = Totals(Run[3..]);
        Assert.That((totals.Count, totals.BeganUnseen, totals.EndedUnseen, totals.Nanoseconds), Is.EqualTo((1L, 1L, 0L, 2000L)));
    }

    [Test]
    public void A_run_that_the_capture_leaves_is_told_up_to_its_last_event()
    {
        KswapdRunTotals totals = Totals(Run[..^1]);
        Assert.That((totals.Count, totals.BeganUnseen, totals.EndedUnseen, totals.Nanoseconds), Is.EqualTo((1L, 0L, 1L, 4000L)));
    }

    [Test]
    public void A_loss_cuts_a_run_in_two()
    {
        KswapdRunTotals totals = Totals([.. Run[..4], Lost, .. Run[4..]]);
        Assert.That((totals.Count, totals.BeganUnseen, totals.EndedUnseen, totals.Scanned), Is.EqualTo((2L, 1L, 1L, 64L)));
    }

    [Test]
    public void Where_no_end_is_recorded_a_run_ends_with_its_work()
    {
        KswapdRunTotals totals = Verified.On612(Wake, Shrunk(8), Asleep, "+500 " + Wake, Shrunk(0), Asleep).Node(0).RunTotals;
        Assert.That((totals.Count, totals.EndedUnseen, totals.Nanoseconds, totals.Scanned), Is.EqualTo((2L, 2L, 2000L, 64L)));
    }

    [Test]
    public void A_run_under_way_ends_when_kswapd_falls_asleep()
    {
        KswapdRunTotals totals = Verified.On612(Shrunk(8), Asleep, "+500 " + Wake, Shrunk(0), Asleep).Node(0).RunTotals;
        Assert.That((totals.Count, totals.BeganUnseen, totals.Scanned), Is.EqualTo((2L, 1L, 64L)));
    }

    [Test]
    public void A_mixed_up_probe_line_does_not_end_a_run()
    {
        KswapdRunTotals totals = Totals([.. Run[..4], Sleep(1, 161), .. Run[4..]]);
        Assert.That((totals.Count, totals.EndedUnseen, totals.Scanned), Is.EqualTo((1L, 0L, 64L)));
    }

    [Test]
    public void Without_LRU_events_the_work_is_not_known() =>
        Assert.That(Totals(Wake, Balance, BalanceEnd(8)).ShowsWork, Is.False);

    private static KswapdRunTotals Totals(params IEnumerable<string> lines) => Verified.On72(lines).Node(0).RunTotals;
}
