using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>
/// The columns that <c>perf script -F</c> leaves or adds, in the order of perf_sample__fprintf_start and process_event
/// (tools/perf/builtin-script.c, 7.2).
/// </summary>
public sealed class PerfColumnTests
{
    private const string Wake = "vmscan:mm_vmscan_kswapd_wake: nid=0 order=3";

    [TestCase("            app1     288 [001]    45.358600:         " + Wake, "app1-288", 1, "45.358600", TestName = "Default")]
    [TestCase("            app1     288/289     [001]    45.358600:         " + Wake, "app1-289", 1, "45.358600", TestName = "Pid_and_tid")]
    [TestCase("            app1     288 [001]    45.358600123:         " + Wake, "app1-288", 1, "45.358600123", TestName = "Nanoseconds")]
    [TestCase("            app1     288    45.358600:         " + Wake, "app1-288", -1, "45.358600", TestName = "No_cpu")]
    [TestCase("     288 [001]    45.358600:         " + Wake, "-288", 1, "45.358600", TestName = "No_comm")]
    [TestCase("4194304 [001]    45.358600:         " + Wake, "-4194304", 1, "45.358600", TestName = "No_comm_and_a_wide_tid")]
    [TestCase("     288    45.358600:         " + Wake, "-288", -1, "45.358600", TestName = "No_comm_no_cpu")]
    [TestCase("            app1 [001]    45.358600:         " + Wake, "-", 1, "45.358600", TestName = "No_tid")]
    [TestCase("[001]    45.358600:         " + Wake, "-", 1, "45.358600", TestName = "Cpu_only")]
    [TestCase("   45.358600:         " + Wake, "-", -1, "45.358600", TestName = "Time_only")]
    [TestCase("            app1     288 [001] K        45.358600:         " + Wake, "app1-288", 1, "45.358600", TestName = "Misc")]
    [TestCase("            app1     288 [001]    45.358600:          1         " + Wake, "app1-288", 1, "45.358600", TestName = "Period")]
    [TestCase("app1   288 [001]    45.358600:         " + Wake, "app1-288", 1, "45.358600", TestName = "Call_chain")]
    [TestCase("            app1     288 [001]     0.000000:         " + Wake, "app1-288", 1, "0.000000", TestName = "Relative_time")]
    [TestCase("            app1     288 [001]    45.358600: vmscan:mm_vmscan_kswapd_wake:u: nid=0 order=3", "app1-288", 1, "45.358600", TestName = "Modifier")]
    [TestCase("            app1     288 [001]    45.358600: mm_vmscan_kswapd_wake: nid=0 order=3", "app1-288", 1, "45.358600", TestName = "No_system")]
    [TestCase("            app1     288 [001]         " + Wake, "app1-288", 1, "-", TestName = "No_time")]
    [TestCase("            app1     288         " + Wake, "app1-288", -1, "-", TestName = "No_time_no_cpu")]
    [TestCase("            app1     288 [001]          1         " + Wake, "app1-288", 1, "-", TestName = "No_time_and_a_period")]
    [TestCase("            app1 [001]         " + Wake, "-", 1, "-", TestName = "No_time_no_tid")]
    [TestCase("        " + Wake, "-", -1, "-", TestName = "Event_only")]
    [TestCase("mm_vmscan_kswapd_wake: nid=0 order=3", "-", -1, "-", TestName = "Ftrace_without_context_info")]
    public void Columns_may_be_left_out(string line, string task, int cpu, string time)
    {
        var reading = TextReading.Of(line);
        TraceEvent e = reading.Single;
        Assert.Multiple(() =>
        {
            Assert.That((reading.Names.Format(e.Task), e.Cpu, e.Time.ToString()), Is.EqualTo((task, cpu, time)));
            Assert.That((e.Kind, e[Field.Node], e[Field.Order]), Is.EqualTo((EventKind.KswapdWake, 0L, 3L)));
            Assert.That(reading.Counts, Is.EqualTo((1L, 0L, 0L, 0L)));
        });
    }

    // perf script of perf record -g, tools/perf/util/evsel_fprintf.c: sample__fprintf_callchain.
    [Test]
    public void Frames_and_the_blank_line_below_them_are_ignored()
    {
        var reading = TextReading.Of(
            "kswapd0    49 [001]    45.362520: vmscan:mm_vmscan_kswapd_wake: nid=0 order=0",
            "\tffffffff9e12a0b0 kswapd_try_to_sleep+0x1b0 ([kernel.kallsyms])",
            "\tffffffff9e12a0b0 [unknown] ([unknown])",
            "\t    7f12a4c0d1e0 __libc_start_main+0x80 (/usr/lib/x86_64-linux-gnu/libc.so.6)",
            "\tffffffff9e12a0b0 ret_from_fork_asm",
            "\tffffffff9e12a0b0",
            "",
            "kswapd0    49 [001]    45.362521: vmscan:mm_vmscan_kswapd_sleep: nid=0",
            "");
        Assert.That(reading.Counts, Is.EqualTo((2L, 7L, 0L, 0L)));
    }

    [TestCase("            app1     288 [001]    45.358600: PERF_RECORD_COMM: app1:288/288")]
    [TestCase("            app1     288 [001]    45.358600: PERF_RECORD_SWITCH_CPU_WIDE OUT          next pid/tid:     0/0    ")]
    [TestCase("# hostname : lab")]
    [TestCase("Check IO/CPU overload!")]
    public void Records_beside_samples_and_headers_are_ignored(string line)
    {
        Assert.That(TextReading.Of(line).Counts, Is.EqualTo((0L, 1L, 0L, 0L)));
    }

    [TestCase("            app1     288 [001]    45.358600:     250000 cycles:ppp:  ffffffff9e12a0b0 [unknown] ([kernel.kallsyms])", "cycles")]
    [TestCase("            app1     288 [001]    45.358600: cycles: ", "cycles")]
    [TestCase("            app1     288 [001]    45.358600: sched:sched_switch: prev_comm=a", "sched_switch")]
    [TestCase("            app1     288    45.358600: sched:sched_switch:H: prev_comm=a", "sched_switch")]
    public void Other_events_are_unknown_by_their_name(string line, string name)
    {
        var reading = TextReading.Of(line);
        Assert.That((reading.Counts, reading.Account.UnknownEvents.Single().Key), Is.EqualTo(((0L, 0L, 1L, 0L), name)));
    }

    [TestCase("vmscan:mm_vmscan_kswapd_reclaim_fail: nid=0 failures=0x5", 5)]
    [TestCase("vmscan:mm_vmscan_kswapd_reclaim_fail: nid=0x0 failures=16", 16)]
    public void Perf_may_print_numbers_in_hexadecimal(string text, long failures)
    {
        Assert.That(TextReading.Of("            app1     288 [001]    45.358600: " + text).Single[Field.Failures], Is.EqualTo(failures));
    }

    [TestCase("failures=0x", "failures: '0x' is not a number")]
    [TestCase("failures=0x12345678901234567", "failures: '0x12345678901234567' is too large")]
    [TestCase("failures=0xffffffff", "failures: '0xffffffff' is not in the range 0 to 2147483647")]
    public void A_hexadecimal_number_must_fit_too(string field, string message)
    {
        var reading = TextReading.Of("            app1     288 [001]    45.358600: vmscan:mm_vmscan_kswapd_reclaim_fail: nid=0 " + field);
        Assert.That(reading.Account.Malformed.Single().Message, Is.EqualTo(message));
    }

    [TestCase("it took 12 1.5: see below: all of it")]
    [TestCase("see [001] 1.5: foo: bar")]
    [TestCase("at 1.5: vmscan events: none")]
    [TestCase("like vmscan:mm_vmscan_kswapd_wake: nid=0 order=3")]
    [TestCase("mm_vmscan_kswapd_wake: nid=0 order=3 was seen")]
    [TestCase("mm_vmscan_kswapd_wake: nid=%d order=%d")]
    [TestCase("mm_vmscan_reset_kswapd_failures: traces each reset with reason")]
    [TestCase("  - mm_vmscan_kswapd_reclaim_fail: traces each kswapd reclaim failure")]
    [TestCase("On Tue, Mar 03, 2026 at 11:53:57AM +0000, Matt Fleming wrote:")]
    public void Prose_is_unknown(string line)
    {
        Assert.That(TextReading.Of(line).Counts, Is.EqualTo((0L, 0L, 1L, 0L)));
    }
}
