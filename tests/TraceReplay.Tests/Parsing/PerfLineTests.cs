using TraceReplay.Events;

namespace TraceReplay.Tests;

public sealed class PerfLineTests
{
    [TestCase("      hog-noswap     200 [000]    45.358600:         vmscan:mm_vmscan_kswapd_wake: nid=0 order=3", "hog-noswap", 200, 0)]
    [TestCase("     Web Content    1234 [001]    45.358600:         vmscan:mm_vmscan_kswapd_wake: nid=0 order=3", "Web Content", 1234, 1)]
    [TestCase("   kworker/u16:1      77 [003]    45.358600:         vmscan:mm_vmscan_kswapd_wake: nid=0 order=3", "kworker/u16:1", 77, 3)]
    [TestCase("   Isolated 1.5: 2: 99 [003]    45.358600:         vmscan:mm_vmscan_kswapd_wake: nid=0 order=3", "Isolated 1.5: 2:", 99, 3)]
    [TestCase("            perf    1234/1235  [001]    45.358600:         vmscan:mm_vmscan_kswapd_wake: nid=0 order=3", "perf", 1235, 1)]
    [TestCase("         swapper       0 [000]    45.358600:         vmscan:mm_vmscan_kswapd_wake: nid=0 order=3", "swapper", 0, 0)]
    [TestCase("            app1     288    45.358600:         vmscan:mm_vmscan_kswapd_wake: nid=0 order=3", "app1", 288, -1)]
    public void Task_names_are_kept_whole(string line, string comm, int pid, int cpu)
    {
        var reading = TextReading.Of(line);
        Assert.Multiple(() =>
        {
            Assert.That((reading.Comm, reading.Single.Task.Pid, reading.Single.Cpu), Is.EqualTo((comm, pid, cpu)));
            Assert.That((reading.Single.Kind, reading.Single[Field.Order]), Is.EqualTo((EventKind.KswapdWake, 3L)));
            Assert.That(reading.Single.Time.ToString(), Is.EqualTo("45.358600"));
        });
    }

    [Test]
    public void A_task_that_perf_does_not_know_is_unknown()
    {
        var reading = TextReading.Of(
            "            app1     288 [000]    45.358600:         vmscan:mm_vmscan_kswapd_sleep: nid=0",
            "             :-1      -1 [000]    45.358601:         vmscan:mm_vmscan_kswapd_sleep: nid=0");
        Assert.That(reading.Events.Select(e => e.Task.IsKnown), Is.EqualTo(new[] { true, false }));
    }

    [Test]
    public void Nine_decimals_are_nanoseconds()
    {
        var reading = TextReading.Of("            app1     288 [000]    45.358600123:         vmscan:mm_vmscan_kswapd_sleep: nid=0");
        Assert.That(reading.Single.Time, Is.EqualTo(new TraceTime(45_358_600_123, TimeFormat.Nanoseconds)));
    }

    [Test]
    public void Raw_fields_that_perf_failed_to_parse_are_read_by_name_and_from_hexadecimal()
    {
        var reading = TextReading.Of(
            "      hog-noswap     200 [000]    57.995367:  vmscan:mm_vmscan_direct_reclaim_begin: [FAILED TO PARSE] gfp_flags=0x140cca memcg_id=0 order=2",
            "      hog-noswap     200 [000]    58.000650:    vmscan:mm_vmscan_direct_reclaim_end: [FAILED TO PARSE] nr_reclaimed=0x3b memcg_id=0");
        Assert.Multiple(() =>
        {
            Assert.That(reading.Events[0][Field.Order], Is.EqualTo(2));
            Assert.That((GfpFlags)reading.Events[0][Field.GfpFlags], Is.EqualTo(GfpFlags.Unknown));
            Assert.That(reading.Events[1][Field.NrReclaimed], Is.EqualTo(0x3b));
        });
    }

    [TestCase("PERF_RECORD_LOST lost 27", 27)]
    [TestCase("PERF_RECORD_LOST_SAMPLES lost 5", 5)]
    public void Records_that_perf_lost_are_a_loss(string record, long lost)
    {
        var reading = TextReading.Of(
            "            app1     288 [001]    45.358600:         vmscan:mm_vmscan_kswapd_sleep: nid=0",
            $"            app1     288 [001]    45.358700: {record}");
        Assert.Multiple(() =>
        {
            Assert.That((reading.Events[1].Kind, reading.Events[1][Field.Lost]), Is.EqualTo((EventKind.Loss, lost)));
            Assert.That((reading.Account.LostEvents, reading.Account.LossUnknownPlace), Is.EqualTo((lost, false)));
        });
    }
}
