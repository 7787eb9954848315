namespace TraceReplay.Tests;

public sealed class InspectTextTests
{
    private static IEnumerable<string> Captures => RealCaptures.Names;

    [Test]
    public async Task A_small_capture_is_shown_whole()
    {
        using House house = new House().Capture(
            "small",
            "app-1 mm_vmscan_direct_reclaim_begin: order=0 gfp_flags=GFP_KERNEL",
            "app-1 mm_vmscan_direct_reclaim_end: nr_reclaimed=5",
            "app-1 reclaim_retry_zone: node=0 zone=DMA32    order=0 reclaimable=0 available=10702 min_wmark=10408 no_progress_loops=0 wmark_check=1",
            "app-1 reclaim_retry_zone: node=0 zone=DMA32    order=x",
            "app-2 mm_vmscan_unheard_of: nid=0",
            "CPU:0 [LOST 12 EVENTS]");
        CommandRun run = await CommandRun.OfAsync("inspect", Path.Combine(house.Traces, "small"));
        string text = run.Text;
        Assert.That(text[..text.IndexOf("    not recorded, or", StringComparison.Ordinal)], Is.EqualTo("""
            small
              kernel 6.12: 6.12.107+deb13-cloud-amd64 (uname)
                shows no mm_vmscan_direct_reclaim_begin.memcg_id: 7.1 has it, 7.0 does
                  not
              clocks
                seconds, 6 decimals, 1.000001 to 1.000003: ftrace.txt
              ftrace.txt: ftrace, replayed
                lines: 6 = 3 parsed + 1 ignored + 1 unknown + 1 malformed
                event                           count     first      last
                mm_vmscan_direct_reclaim_begin      1  1.000001  1.000001
                mm_vmscan_direct_reclaim_end        1  1.000002  1.000002
                reclaim_retry_zone                  1  1.000003  1.000003
                tasks: app-1 3
                nodes: 0; zones: DMA32
                CPUs: 0
                events without a schema:
                          1  mm_vmscan_unheard_of
                lost events: 12
                  CPU 0: 12 from 1.000003 to the end (line 6)
                malformed line 4, column 99: order: 'x' is not a number:              app-1       [000] .....     1.000004: reclaim_retry_zone: node=0 zone=DMA32    order=x
              snapshots
                uname: uname
              missing
                not in the capture:
                  zoneinfo
                    __zone_watermark_ok: lowmem_reserve, free CMA pages and the
                      highatomic reserve

            """));
    }

    [Test]
    public async Task Quiet_leaves_out_tables_snapshots_and_commands()
    {
        CommandRun run = await CommandRun.OfAsync("inspect", TestPaths.Capture("fleming-table"), "--quiet");
        Assert.That(run.Text.Split('\n')[..6], Is.EqualTo(new[]
        {
            "fleming-table",
            "  kernel 6.12 (not certain): assumed, for nothing in the capture names the",
            "    kernel",
            "  reclaim_retry_zone.txt: bpftrace-table, replayed",
            "    lines: 7 = 6 parsed + 1 ignored + 0 unknown + 0 malformed",
            "  missing",
        }));
        Assert.That(run.Text, Does.Contain("    not recorded: mm_vmscan_direct_reclaim_end,").And.Not.Contain("record next time"));
    }

    [Test]
    public async Task Malformed_lines_are_shown_to_ten_and_then_counted()
    {
        using House house = new House().Capture("bad", ["app-1 mm_vmscan_direct_reclaim_end: nr_reclaimed=5", .. Enumerable.Repeat("app-1 mm_vmscan_direct_reclaim_end: nr_reclaimed=x", 13)]);
        CommandRun run = await CommandRun.OfAsync("inspect", house.Traces, "--quiet");
        string[] lines = run.Text.Split('\n');
        Assert.That(lines.Count(l => l.StartsWith("    malformed line ", StringComparison.Ordinal)), Is.EqualTo(10));
        Assert.That(lines, Has.One.EqualTo("    and 3 more malformed lines"));
    }

    [Test]
    public async Task Losses_are_added_up_by_CPU()
    {
        const string Wake = "kswapd0-50 mm_vmscan_kswapd_wake: nid=0 order=0";
        using House house = new House().Capture("lossy", Wake, "CPU:0 [LOST 12 EVENTS]", Wake, "CPU:1 [LOST 5 EVENTS]", "CPU:0 [LOST 3 EVENTS]", Wake);
        CommandRun run = await CommandRun.OfAsync("inspect", house.Traces);
        Assert.That(run.Text, Does.Contain(
            "    lost events: 20\n      CPU 0: 15 in 2 places, the first from 1.000001 to 1.000003 (line 2)\n      CPU 1: 5 from the beginning to 1.000006 (line 4)\n"));
    }

    [TestCaseSource(nameof(Captures))]
    public async Task A_real_capture_is_shown_in_100_columns_and_the_same_each_time(string capture)
    {
        CommandRun run = await CommandRun.OfAsync("inspect", TestPaths.Capture(capture));
        CommandRun again = await CommandRun.OfAsync("inspect", TestPaths.Capture(capture), "--jobs", "1");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(again.Text, Is.EqualTo(run.Text));

            // A format string of bpftrace cannot be broken.
            Assert.That(run.Text.Split('\n').Where(l => l.Length > 100 && !l.Contains("printf", StringComparison.Ordinal)), Is.Empty);
        });
    }

    [Test]
    public async Task A_contradiction_stands_under_the_kernel_and_in_the_findings()
    {
        using House house = new House().Capture("mixed", "kswapd0-50 mm_vmscan_kswapd_reclaim_fail: nid=0 failures=1");
        CommandRun text = await CommandRun.OfAsync("inspect", house.Traces);
        CommandRun json = await CommandRun.OfAsync("inspect", house.Traces, "--format", "json");
        Assert.That(text.Text, Does.Contain("\n    contradiction: uname says 6.12.107+deb13-cloud-amd64, but the"));
        Assert.That(json.Json.GetProperty("captures")[0].GetProperty("findings")[0].GetProperty("id").GetString(), Is.EqualTo("kernel"));
    }
}
