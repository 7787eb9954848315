using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>The latency formats of kernel/trace/trace_output.c: lat_print_generic, lat_print_timestamp and trace_print_lat_context.</summary>
public sealed class LatencyLineTests
{
    [TestCase("   <...>-77        1d..2.  123us : mm_vmscan_kswapd_wake: nid=0 order=3", "<...>", 77, 1, 123_000)]
    [TestCase(" kswapd0-49        0.....    5us+: mm_vmscan_kswapd_wake: nid=0 order=3", "kswapd0", 49, 0, 5_000)]
    [TestCase(" kswapd0-49      127dNH21 12345us!: mm_vmscan_kswapd_wake: nid=0 order=3", "kswapd0", 49, 127, 12_345_000)]
    [TestCase("Web Cont-4194304   1....    8us$: mm_vmscan_kswapd_wake: nid=0 order=3", "Web Cont", 4194304, 1, 8_000)]
    [TestCase("kworker/-7         3b..1.    8us#: mm_vmscan_kswapd_wake: nid=0 order=3", "kworker/", 7, 3, 8_000)]
    public void The_time_is_microseconds_and_the_cpu_stands_before_the_flags(string line, string comm, int pid, int cpu, long nanoseconds)
    {
        var reading = TextReading.Of(line);
        Assert.Multiple(() =>
        {
            Assert.That((reading.Comm, reading.Single.Task.Pid, reading.Single.Cpu), Is.EqualTo((comm, pid, cpu)));
            Assert.That((reading.Single.Kind, reading.Single[Field.Order]), Is.EqualTo((EventKind.KswapdWake, 3L)));
            Assert.That(reading.Single.Time, Is.EqualTo(new TraceTime(nanoseconds, TimeFormat.Microseconds)));
        });
    }

    [Test]
    public void A_clock_that_counts_no_nanoseconds_is_a_bare_count()
    {
        TraceEvent e = TextReading.Of(" kswapd0-49        0..... 1234567890123: mm_vmscan_kswapd_sleep: nid=1").Single;
        Assert.That((e.Time, e[Field.Node]), Is.EqualTo((new TraceTime(1234567890123, TimeFormat.Jiffies), 1L)));
    }

    [TestCase("     Web Content    1234   1 0 00000001 0000002a [02b12f15] 1.234ms (+0.001ms): mm_vmscan_kswapd_wake: nid=0 order=3", 45_166_357_000, TimeFormat.Microseconds)]
    [TestCase("     Web Content    1234   1 64 00000001 0000002a [00000000000001a5] 7 (+1): mm_vmscan_kswapd_wake: nid=0 order=3", 421, TimeFormat.Jiffies)]
    public void The_verbose_form_gives_the_clock_itself_in_hexadecimal(string line, long time, TimeFormat format)
    {
        var reading = TextReading.Of(line);
        Assert.Multiple(() =>
        {
            Assert.That((reading.Comm, reading.Single.Task.Pid, reading.Single.Cpu), Is.EqualTo(("Web Content", 1234, 1)));
            Assert.That(reading.Single.Time, Is.EqualTo(new TraceTime(time, format)));
            Assert.That(reading.Single[Field.Order], Is.EqualTo(3));
        });
    }

    [Test]
    public void The_header_of_a_latency_trace_is_ignored()
    {
        var reading = TextReading.Of(
            "# tracer: nop",
            "#",
            "# nop latency trace v1.1.5 on 6.12.107+deb13-cloud-amd64",
            "# --------------------------------------------------------------------",
            "# latency: 0 us, #2/2, CPU#0 | (M:preempt VP:0, KP:0, SP:0 HP:0 #P:2)",
            "#    -----------------",
            "#    | task: -0 (uid:0 nice:0 policy:0 rt_prio:0)",
            "#    -----------------",
            "#  cmd     pid     |||||| time  |   caller",
            "#     \\   /        ||||||  \\    |    /",
            " kswapd0-49        0.....    5us : mm_vmscan_kswapd_wake: nid=0 order=3",
            " kswapd0-49        0.....   15us!: mm_vmscan_kswapd_sleep: nid=x");
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((1L, 10L, 0L, 1L)));
            Assert.That(reading.Account.Malformed[0].Column, Is.EqualTo(" kswapd0-49        0.....   15us!: mm_vmscan_kswapd_sleep: nid=".Length + 1));
        });
    }

    [TestCase(" kswapd0-49      1.....    45.362271: mm_vmscan_kswapd_wake: nid=0 order=3")]
    public void Trace_cmd_report_l_has_the_same_columns_and_a_time_in_seconds(string line)
    {
        var reading = TextReading.Of("cpus=2", line);
        Assert.That(
            (reading.Comm, reading.Single.Task.Pid, reading.Single.Cpu, reading.Single.Time.ToString()), Is.EqualTo(("kswapd0", 49, 1, "45.362271")));
    }

    [TestCase("item 1-2 3....: the rest 12us: follows")]
    [TestCase("see foo-12   x.....    5us : mm_vmscan_kswapd_wake: nid=0 order=3")]
    [TestCase("at 12us : mm_vmscan_kswapd_wake was seen")]
    public void Prose_is_unknown(string line)
    {
        Assert.That(TextReading.Of(line).Counts, Is.EqualTo((0L, 0L, 1L, 0L)));
    }
}
