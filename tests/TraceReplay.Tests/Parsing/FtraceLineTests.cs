using TraceReplay.Events;

namespace TraceReplay.Tests;

public sealed class FtraceLineTests
{
    [TestCase("        app1-288     [001] .....    45.301122: mm_vmscan_kswapd_wake: nid=0 order=3", "app1", 288, 1)]
    [TestCase(" Web Content-1234    [001] d..2.   101.000001: mm_vmscan_kswapd_wake: nid=0 order=3", "Web Content", 1234, 1)]
    [TestCase("  kworker/u16:1-77      [003] .....     1.000001: mm_vmscan_kswapd_wake: nid=0 order=3", "kworker/u16:1", 77, 3)]
    [TestCase("         a-1 [0]-5       [002] .....     1.000001: mm_vmscan_kswapd_wake: nid=0 order=3", "a-1 [0]", 5, 2)]
    [TestCase("          <idle>-0       [000] dNs2.     1.000001: mm_vmscan_kswapd_wake: nid=0 order=3", "<idle>", 0, 0)]
    [TestCase("           <...>-77      [000] .....     1.000001: mm_vmscan_kswapd_wake: nid=0 order=3", "<...>", 77, 0)]
    [TestCase("      my-own-app-9       [000] .....     1.000001: mm_vmscan_kswapd_wake: nid=0 order=3", "my-own-app", 9, 0)]
    [TestCase("     a: [000] b:-42      [001] .....     1.000001: mm_vmscan_kswapd_wake: nid=0 order=3", "a: [000] b:", 42, 1)]
    [TestCase(" ThreadPoolForeg-4194304 [127] .....     1.000001: mm_vmscan_kswapd_wake: nid=0 order=3", "ThreadPoolForeg", 4194304, 127)]
    [TestCase("        app1-288     (    288) [001] .....    45.301122: mm_vmscan_kswapd_wake: nid=0 order=3", "app1", 288, 1)]
    [TestCase("          app (x)-288     (-------) [001] .....    45.301122: mm_vmscan_kswapd_wake: nid=0 order=3", "app (x)", 288, 1)]
    public void Task_names_are_kept_whole(string line, string comm, int pid, int cpu)
    {
        var reading = TextReading.Of(line);
        TraceEvent e = reading.Single;
        Assert.Multiple(() =>
        {
            Assert.That((reading.Comm, e.Task.Pid, e.Cpu), Is.EqualTo((comm, pid, cpu)));
            Assert.That(e.Kind, Is.EqualTo(EventKind.KswapdWake));
            Assert.That((e[Field.Node], e[Field.Order]), Is.EqualTo((0L, 3L)));
        });
    }

    [TestCase("")]
    [TestCase(".")]
    [TestCase("d.")]
    [TestCase("d..")]
    [TestCase("d..1")]
    [TestCase("d..1.")]
    [TestCase("dNh2..")]
    [TestCase("d.s31..")]
    [TestCase("dNs31.1.")]
    public void Flags_may_be_0_to_8_characters(string flags)
    {
        var reading = TextReading.Of($"            app1-288     [001] {flags}    45.301122: mm_vmscan_kswapd_sleep: nid=1");
        Assert.That((reading.Single.Kind, reading.Single[Field.Node], reading.Comm), Is.EqualTo((EventKind.KswapdSleep, 1L, "app1")));
    }

    [TestCase("45.301122", TimeFormat.Microseconds, 45_301_122_000)]
    [TestCase("45.301122001", TimeFormat.Nanoseconds, 45_301_122_001)]
    [TestCase("4294909581", TimeFormat.Jiffies, 4_294_909_581)]
    public void Times_keep_their_format(string time, TimeFormat format, long value)
    {
        TraceTime read = TextReading.Of($"            app1-288     [001] .....    {time}: mm_vmscan_kswapd_sleep: nid=1").Single.Time;
        Assert.That((read.Format, read.Value, read.ToString()), Is.EqualTo((format, value, time)));
    }

    [TestCase("-5972    [006] ....  7971.248399: mm_vmscan_kswapd_wake: nid=0 order=3")]
    [TestCase(" -5972  [006] ....  7971.248399: mm_vmscan_kswapd_wake: nid=0 order=3")]
    [TestCase("                -5972    [006] ....  7971.248399: mm_vmscan_kswapd_wake: nid=0 order=3")]
    [TestCase("    -5972    (-------) [006] ....  7971.248399: mm_vmscan_kswapd_wake: nid=0 order=3")]
    public void A_line_that_lost_its_task_name_keeps_pid_and_cpu(string line)
    {
        var reading = TextReading.Of(line);
        Assert.Multiple(() =>
        {
            Assert.That((reading.Single.Task, reading.Single.Cpu), Is.EqualTo((new TaskId(0, 5972), 6)));
            Assert.That((reading.Single.Time.ToString(), reading.Single[Field.Order]), Is.EqualTo(("7971.248399", 3L)));
        });
    }

    [Test]
    public void Flags_tgid_and_clock_go_together_in_any_way(
        [Values("", "d.", "d..1", "d.h2.", ".l...", "dNs31.1.")] string flags,
        [Values("", "(   1234) ", "(-------) ")] string tgid,
        [Values("    45.301122", "    45.301122001", " 1234567890123")] string time)
    {
        var reading = TextReading.Of($"     Web Content-1234    {tgid}[001] {flags}{time}: mm_vmscan_kswapd_wake: nid=0 order=3");
        Assert.Multiple(() =>
        {
            Assert.That((reading.Comm, reading.Single.Task.Pid, reading.Single.Cpu), Is.EqualTo(("Web Content", 1234, 1)));
            Assert.That((reading.Single.Time.ToString(), reading.Single[Field.Order]), Is.EqualTo((time.Trim(), 3L)));
        });
    }

    // "--ts-diff" and "kernel_stack" as trace-cmd report prints them (tracecmd/trace-read.c).
    [TestCase("            app1-288     [001] .....    45.301122: (+12)    mm_vmscan_kswapd_wake: nid=0 order=3", 1, 0)]
    [TestCase("            app1-288     [001] .....    45.301122: mm_vmscan_kswapd_wake:        nid=0 order=3", 1, 0)]
    [TestCase("            app1-288     [001] .....    45.301122: <stack trace>", 0, 1)]
    [TestCase("            app1-288     [001] .....    45.301122: kernel_stack:         <stack trace >", 0, 1)]
    [TestCase(" => shrink_node", 0, 1)]
    [TestCase("=> shrink_node (ffffffff9e12a0b0)", 0, 1)]
    public void Paddings_are_passed_over_and_stacks_ignored(string line, int parsed, int ignored)
    {
        Assert.That(TextReading.Of(line).Counts, Is.EqualTo(((long)parsed, (long)ignored, 0L, 0L)));
    }

    [Test]
    public void Widths_may_change_from_line_to_line()
    {
        var reading = TextReading.Of(
            "            app1-288     [001] .....    45.301122: mm_vmscan_kswapd_sleep: nid=0",
            "app1-288 [001] 45.301123: mm_vmscan_kswapd_sleep: nid=1",
            "            app1-288     (    288) [001] .....    45.301124: mm_vmscan_kswapd_sleep: nid=2");
        Assert.That(reading.Events.Select(e => e[Field.Node]), Is.EqualTo(new[] { 0L, 1, 2 }));
    }

    [Test]
    public void A_line_knows_its_number_its_file_and_its_task()
    {
        var reading = TextReading.Of(
            "# tracer: nop",
            "",
            "            app1-288     [001] .....    45.301122: mm_vmscan_kswapd_sleep: nid=0");
        Assert.Multiple(() =>
        {
            Assert.That((reading.Single.Line, reading.Single.File), Is.EqualTo((3L, 0)));
            Assert.That(reading.Names.Format(reading.Single.Task), Is.EqualTo("app1-288"));
            Assert.That(reading.Counts, Is.EqualTo((1L, 2L, 0L, 0L)));
        });
    }
}
