using System.Text.RegularExpressions;
using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

public sealed partial class RecordCommandTests
{
    private static readonly KernelVersion Linux612 = new(6, 12);

    private static readonly EventKind[] Probes =
    [
        EventKind.PgdatBalanced, EventKind.PrepareKswapdSleep, EventKind.ShrinkNode, EventKind.BalancePgdatEnter, EventKind.BalancePgdatExit,
        EventKind.UnreserveHighatomic, EventKind.OutOfMemory,
    ];

    [Test]
    public void Each_tool_gets_one_command_for_all_that_it_can_record()
    {
        RecordedInput[] inputs =
        [
            RecordedInput.Tracepoint(EventKind.ReclaimRetryZone), RecordedInput.Tracepoint(EventKind.ReclaimRetryZone, Field.Zone),
            RecordedInput.Tracepoint(EventKind.KswapdWake), RecordedInput.Zoneinfo, RecordedInput.Uname,
        ];
        Assert.That(RecordCommands.ForAll(inputs, Linux612).Select(c => (c.Tool, c.Command)), Is.EqualTo(new[]
        {
            ("ftrace", "cd /sys/kernel/tracing; echo mono > trace_clock; for e in oom/reclaim_retry_zone vmscan/mm_vmscan_kswapd_wake; do echo 1 > events/$e/enable; done"),
            ("trace-cmd", "trace-cmd record -C mono -e oom:reclaim_retry_zone -e vmscan:mm_vmscan_kswapd_wake"),
            ("perf", "perf record -a -k CLOCK_MONOTONIC -e oom:reclaim_retry_zone -e vmscan:mm_vmscan_kswapd_wake"),
            ("snapshot", "cat /proc/zoneinfo > zoneinfo.before; uname -a > uname"),
        }));
    }

    [Test]
    public void Without_inputs_there_is_no_command() => Assert.That(RecordCommands.ForAll([], Linux612), Is.Empty);

    [Test]
    public void One_probe_is_a_bpftrace_program() =>
        Assert.That(RecordCommands.For(RecordedInput.Probe(EventKind.PgdatBalanced), Linux612), Is.EqualTo("""
            bpftrace -e '
            fexit:pgdat_balanced {
              printf("%16s-%-7d [%03d] ..... %5llu.%06llu: pgdat_balanced: nid=%d order=%d highest_zoneidx=%d balanced=%d\n",
                comm, tid, cpu, nsecs/1000000000, (nsecs%1000000000)/1000,
                args.pgdat->node_id, args.order, args.highest_zoneidx, retval); }' > decisions.txt
            """));

    [TestCase(6, 1, "args.pgdat->kswapd_failures)")]
    [TestCase(6, 12, "args.pgdat->kswapd_failures)")]
    [TestCase(6, 18, "args.pgdat->kswapd_failures.counter)")]
    [TestCase(7, 2, "args.pgdat->kswapd_failures.counter)")]
    public void The_counter_is_read_as_the_kernel_declares_it(int major, int minor, string text) =>
        Assert.That(RecordCommands.For(RecordedInput.Probe(EventKind.BalancePgdatEnter), new KernelVersion(major, minor)), Does.Contain(text));

    [TestCaseSource(nameof(Probes))]
    public void What_a_probe_prints_is_read_with_all_its_fields(EventKind kind)
    {
        string program = RecordCommands.For(RecordedInput.Probe(kind), Linux612);
        string line = Format().Match(program).Groups["format"].Value.Replace("%16s-%-7d [%03d]", "         kswapd0-54      [001]").Replace("%5llu.%06llu", "   62.387951");
        TraceEvent e = TextReading.Of(Number().Replace(line, "1")).Single;
        Assert.That((e.Kind, e.Cpu), Is.EqualTo((kind, 1)));

        // These two take more than a line of bpftrace: only the script of `tracereplay record` has them.
        Field[] none = kind switch
        {
            EventKind.BalancePgdatEnter => [Field.Boosted],
            EventKind.BalancePgdatExit => [Field.NrReclaimed],
            _ => [],
        };
        Assert.That(EventSchema.Of(kind)!.Fields.Select(f => f.Field).Where(f => !e.Has(f)), Is.EqualTo(none));
    }

    [Test]
    public void Every_need_can_be_recorded() =>
        Assert.That(
            SiteNeeds.All.SelectMany(n => n.StandIn is null ? [n.Input] : new[] { n.Input, n.StandIn }).Select(i => RecordCommands.For(i, Linux612).Split(' ')[0]).Distinct(),
            Is.EquivalentTo(new[] { "trace-cmd", "bpftrace", "cat" }));

    [GeneratedRegex("""printf\("(?<format>.+)\\n",""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Format();

    [GeneratedRegex("%l?[dux]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
