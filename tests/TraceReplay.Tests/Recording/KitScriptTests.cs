using System.Text.RegularExpressions;
using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

public sealed partial class KitScriptTests
{
    // Printed for readers and scripts; replay has no rule for them.
    private static readonly string[] NotReplayed =
        ["oom_kill_process", "try_to_compact_pages", "compaction_zonelist_suitable", "node_reclaim", "reclaim_throttle", "zone_wmark"];

    [TestCase("zram-retry-6.12", "6.12")]
    [TestCase("kswapd-high-7.2", "7.2")]
    [TestCase("oom-noswap-6.1", "6.1")]
    public void Script_for_a_line_records_every_event_that_a_capture_of_it_has(string capture, string line)
    {
        FileAccount trace = RealCaptures.Verify(capture).Result.Capture.Files.Single(f => f.Name.StartsWith("ftrace.txt", StringComparison.Ordinal));
        string[] recorded = [.. KitEvents.Of(KernelLineCatalogue.Find(line)).Select(e => e[(e.IndexOf('/', StringComparison.Ordinal) + 1)..])];
        Assert.That(trace.Events.Select(e => e.Name).Where(n => EventSchema.Find(n) is not null), Is.Not.Empty.And.SubsetOf(recorded));
    }

    [TestCase("6.12", false)]
    [TestCase("7.2", true)]
    public void Script_for_a_line_names_only_events_of_that_line(string line, bool has) =>
        Assert.That(new KitScript(KernelLineCatalogue.Find(line), KitTracer.Perf).Whole().Contains("vmscan/mm_vmscan_kswapd_reclaim_fail", StringComparison.Ordinal), Is.EqualTo(has));

    [Test]
    public void Every_line_of_the_probes_is_read_with_all_its_fields()
    {
        Assert.That(KitText.ProbeFormats, Has.Count.AtLeast(18));
        Assert.Multiple(() =>
        {
            foreach (string format in KitText.ProbeFormats)
            {
                string line = Number().Replace(format, "1");
                string name = line[..line.IndexOf(':', StringComparison.Ordinal)];
                var reading = TextReading.Of(
                    "         kswapd0-50      [000] .....    51.609867: balance_pgdat_enter: nid=0 order=0 highest_zoneidx=3 kswapd_failures=0",
                    $"         kswapd0-50      [000] .....    51.609868: {line}");
                bool known = !NotReplayed.Contains(name);
                Assert.That((reading.Counts.Parsed, reading.Counts.Malformed), Is.EqualTo((known ? 2L : 1L, 0L)), line);
                Assert.That(reading.Account.UnknownFields, Is.Empty, line);
            }
        });
    }

    [Test]
    public void Bash_can_read_the_whole_script() => AssertPrints("true", "");

    [TestCase("to_ns 0.2", "200000000\n")]
    [TestCase("to_ns 15", "15000000000\n")]
    [TestCase("seconds 1500000042", "1.500000042")]
    [TestCase("set_option -i 0.5; echo $INTERVAL", "0.5\n")]
    public void Functions_of_the_script_work_on_times(string call, string printed) => AssertPrints(call, printed);

    [Test]
    public void Fallback_reads_every_argument_from_a_register_or_a_map()
    {
        const string Compose = "LIGHT=0 DIR=/tmp TRACEFS=/none KPROBES=1; decisions_known() { cat; }; decisions_compose | grep -v ^tracepoint";
        if (KitText.Run(Compose) is string script)
        {
            Assert.That(script, Does.Contain("kretprobe:balance_pgdat").And.Not.Contain("args.").And.Not.Contain("fexit:").And.Not.Contain("_*)"));
            Assert.That(script, Does.Contain("kprobe:shrink_node { @shrink_node_0[tid] = arg0; @shrink_node_1[tid] = arg1; }"));
        }
    }

    private static void AssertPrints(string call, string printed)
    {
        string? output = KitText.Run(call);
        Assert.That(output, Is.Null.Or.EqualTo(printed));
    }

    [GeneratedRegex("(?:0x)?%l?[dux]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
