using TraceReplay.Replay;
using static TraceReplay.Tests.KswapdLines;

namespace TraceReplay.Tests;

/// <summary>Faults of recorders are tolerated, and counted.</summary>
public sealed class QuirkTests
{
    [Test]
    public void A_probe_line_of_kswapd_in_another_task_is_not_replayed()
    {
        var verified = Verified.On612(Enter(5), Enter(9).Replace(Kswapd0, "cat-9", StringComparison.Ordinal), Balanced(0), Exit(6));
        Check(verified, Quirk.ProbeInWrongTask);
    }

    [Test]
    public void A_probe_line_of_another_node_s_kswapd_is_not_replayed()
    {
        var verified = Verified.On612(Enter(5), Enter(9).Replace("nid=0", "nid=1", StringComparison.Ordinal), Balanced(0), Exit(6));
        Check(verified, Quirk.ProbeInWrongTask);
    }

    [Test]
    public void A_probe_that_reads_against_the_events_once_is_passed_over()
    {
        var verified = Verified.On72(Fail(3), Fail(4), Enter(161), Fail(5));
        Check(verified, Quirk.ProbeAgainstEvents);
    }

    [Test]
    public void A_probe_that_reads_against_the_events_twice_is_right()
    {
        var verified = Verified.On72(Fail(3), Fail(4), Enter(7), Exit(7), Fail(8));
        Check(verified, Quirk.ProbeAgainstEvents);
    }

    [Test]
    public void A_sleep_that_a_mixed_up_probe_prepared_is_not_replayed()
    {
        var verified = Verified.On72(Fail(3), Fail(4), Balanced(0), Sleep(1, 161), Fail(5));
        Check(verified, Quirk.ProbeAgainstEvents);
        Assert.That(verified.Of(Clause.SleepPrepared), Is.Empty);
    }

    [Test]
    public void An_event_that_perf_recorded_twice_is_replayed_once()
    {
        const string Begin = "        app     100 [000]    45.000001:  vmscan:mm_vmscan_direct_reclaim_begin: order=0 gfp_flags=GFP_KERNEL\n";
        const string End = "        app     100 [000]    45.000002:    vmscan:mm_vmscan_direct_reclaim_end: nr_reclaimed=5\n";
        const string Zone = "        app     100 [000]    45.000003:         oom:reclaim_retry_zone: node=0 zone=DMA32    order=0 reclaimable=0 available=10702 min_wmark=10408 no_progress_loops=0 wmark_check=1\n";
        Check(Verified.OfText(Begin + End + Zone + Zone, Model.KernelLineCatalogue.Linux612), Quirk.RecordedTwice);
    }

    [Test]
    public void A_recording_joined_to_another_starts_anew()
    {
        string first = TraceText.Of([.. Lines.Round("app-1", 5, 0), .. Lines.Round("app-1", 0, 1)]);
        string second = TraceText.Of(Lines.Round("app-1", 0, 9));
        var joined = Verified.OfText(first.Replace("     1.0", "     3.0", StringComparison.Ordinal) + second, Model.KernelLineCatalogue.Linux612);
        Check(joined, Quirk.TimeWentBack);
        Assert.That(Verified.OfText(first + second, Model.KernelLineCatalogue.Linux612).Diverging, Is.Not.Empty, "less than a second back is the same recording");
    }

    [Test]
    public void A_reset_that_is_read_before_its_line_is_counted_once()
    {
        var verified = Verified.On612(
            Enter(5), Balanced(0), Exit(6), Lines.Begin("app-100"), Enter(0), ShrinkNode("app-100", 6, 0, 33), Lines.End("app-100", 33));
        Check(verified, Quirk.ResetBeforeItsLine);
        CounterStretch reset = verified.Node(0).Stretches.Single(s => s.End != CounterEnd.CutOff);
        Assert.That((reset.End, reset.ResetReclaimed, reset.Top), Is.EqualTo((CounterEnd.ResetByTask, 33L, 6)));
    }

    [Test]
    public void A_node_that_no_kernel_has_is_not_replayed([Values("1024", "2147483647")] string node)
    {
        Check(Verified.On72(Wake.Replace("nid=0", $"nid={node}", StringComparison.Ordinal)), Quirk.NodeOutOfRange);
    }

    [Test]
    public void Every_quirk_has_words([Values] Quirk quirk)
    {
        Assert.That(QuirkText.Describe(quirk), Is.Not.Empty.And.Not.EqualTo(quirk.ToString()));
    }

    private static void Check(Verified verified, Quirk quirk)
    {
        Assert.Multiple(() =>
        {
            Assert.That(verified.Policy.Quirks, Is.EqualTo(new Dictionary<Quirk, long> { [quirk] = 1 }));
            Assert.That(verified.Diverging, Is.Empty);
        });
    }
}
