using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>A trace that ftrace dumped to the console (ftrace_dump_on_oops, ftrace_dump_one in kernel/trace/trace.c), as dmesg shows it.</summary>
public sealed class ConsoleDumpTests
{
    [TestCase("[   57.345678]  kswapd0-49        0..... 1234us : mm_vmscan_kswapd_wake: nid=0 order=3", "0.001234")]
    [TestCase("[   57.345678][   T49]  kswapd0-49        0..... 1234us : mm_vmscan_kswapd_wake: nid=0 order=3", "0.001234")]
    [TestCase("<4>[   57.345678]  kswapd0-49        0..... 1234us : mm_vmscan_kswapd_wake: nid=0 order=3", "0.001234")]
    [TestCase("[   57.345678]          kswapd0-49      [000] .....    45.301122: mm_vmscan_kswapd_wake: nid=0 order=3", "45.301122")]
    public void The_kernel_log_s_prefix_is_no_part_of_the_task(string line, string time)
    {
        var reading = TextReading.Of(line);
        Assert.Multiple(() =>
        {
            Assert.That((reading.Comm, reading.Single.Task.Pid, reading.Single.Cpu), Is.EqualTo(("kswapd0", 49, 0)));
            Assert.That(reading.Single.Time.ToString(), Is.EqualTo(time));
            Assert.That(reading.Single[Field.Order], Is.EqualTo(3));
        });
    }

    [Test]
    public void Losses_and_the_frame_of_a_dump_are_known_and_the_log_itself_stays_unknown()
    {
        var reading = TextReading.Of(
            "[   57.345670] Dumping ftrace buffer:",
            "[   57.345671] ---------------------------------",
            "[   57.345678]  kswapd0-49        0..... 1234us : mm_vmscan_kswapd_wake: nid=0 order=3",
            "[   57.345679] CPU:1 [LOST 12 EVENTS]",
            "[   57.345680] ---------------------------------",
            "[   57.345681] hog-noswap invoked oom-killer: gfp_mask=0x140cca(GFP_HIGHUSER_MOVABLE|__GFP_COMP), order=0, oom_score_adj=500",
            "[   57.345682] Out of memory: Killed process 200 (python3) total-vm:594668kB, anon-rss:4476kB");
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((1L, 4L, 2L, 0L)));
            Assert.That((reading.Account.LostEvents, reading.Events[1].Cpu), Is.EqualTo((12L, 1)));
        });
    }

    [Test]
    public void Columns_and_names_speak_of_the_whole_line()
    {
        const string Line = "[   57.345678]  kswapd0-49        0..... 1234us : mm_vmscan_kswapd_sleep: nid=";
        var reading = TextReading.Of(Line + "x", Line.Replace("mm_vmscan_kswapd_sleep", "sched_switch", StringComparison.Ordinal));
        Assert.That(
            (reading.Account.Malformed[0].Column, reading.Account.UnknownEvents.Single().Key), Is.EqualTo((Line.Length + 1, "sched_switch")));
    }
}
