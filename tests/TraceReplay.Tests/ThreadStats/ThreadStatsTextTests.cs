namespace TraceReplay.Tests;

public sealed class ThreadStatsTextTests
{
    private static IEnumerable<string> Captures => RealCaptures.Names;

    [Test]
    public async Task The_table_of_the_Fleming_mail_gives_the_mail_s_figures()
    {
        CommandRun run = await InspectAsync("fleming-table");
        Assert.That(run.Text, Does.EndWith("""
              mm_vmscan_direct_reclaim_end is not in the trace: not recorded, or it
                never happened
              mm_vmscan_lru_shrink_inactive is not in the trace: not recorded, or it
                never happened
              should_reclaim_retry
                6 calls: in 6 a zone met its watermark, in 0 none did
                6 reclaim_retry_zone events: 6 pass (wmark_check=1), 0 fail
                reclaimable: 3566433..5612347 pages (13.6..21.4 GiB)
                no_progress_loops  calls  a zone passed  none passed
                                0      6              6            0
                pages   events  pass       reclaimable         available     min_wmark
                all          6     6  3566433..5612347  3595953..5626651  15821..17522
                node 0       1     1           3566433           3595953         15821
                node 4       1     1           4960156           5013010         17522
                node 5       1     1           4845655           4901543         17521
                node 6       2     2  4819201..4823519  4835085..4838900         17522
                node 7       1     1           5612347           5626651         17521
                task          calls  a zone passed  stalls  highest loops
                app1-2133536      1              1       1              0
                app2-2337869      1              1       1              0
                app3-339457       1              1       1              0
                app4-2179800      1              1       1              0
                app5-2299092      1              1       1              0
                and 1 more with 1

            """));
    }

    [Test]
    public async Task An_event_that_only_bpftrace_counted_is_not_recorded_and_its_figures_stand_alone()
    {
        CommandRun run = await InspectAsync("zram-storm-light-6.12");
        Assert.That(run.Text, Does.Contain("  mm_vmscan_lru_shrink_inactive is not recorded in the trace, though it\n    happened: bpftrace counted it\n"));
        Assert.That(run.Text, Does.Contain("""
              mm_vmscan_lru_shrink_inactive, as bpftrace counted it (bpftrace-shrink.txt)
                no event of the replayed trace to hold it against
                by   list  events  scanned  reclaimed  hit rate  reclaimed nothing
                all  anon   29211   637453     260709     40.9%      11887 (40.7%)
                all  file   15355   194893      86825     44.6%       6364 (41.4%)
            """));
    }

    [Test]
    public async Task Maps_that_are_equal_and_maps_that_are_not_are_told()
    {
        CommandRun equal = await InspectAsync("memcg-oom-6.12");
        CommandRun fewer = await InspectAsync("kswapd-high-7.2");
        Assert.That(equal.Text, Does.Contain("\n    equal to the trace: all 34 figures, by priority too\n"));
        Assert.That(fewer.Text, Does.Contain("\n    not equal: the trace has more than bpftrace and of nothing less,"));
        Assert.That(fewer.Text, Does.Contain("\n    file  priority 10           16789     16788          -1\n"));
    }

    [Test]
    public async Task A_call_without_an_event_is_marked()
    {
        using House house = new House().Capture("silent", [.. Lines.Rounds("app-1", 1, 16).Prepend(Lines.End("app-1", 5)), Lines.Begin("app-1"), Lines.End("app-1", 0), Lines.Begin("app-1")]);
        CommandRun run = await CommandRun.OfAsync("inspect", "--thread-stats", house.Traces);
        Assert.That(run.Text, Does.Contain("\n                   17      1              0            1  (before any zone: no event)\n"));
    }

    [Test]
    public async Task A_trace_without_such_events_says_so_and_is_no_error()
    {
        using House house = new House().Capture("other", "kswapd0-50 mm_vmscan_kswapd_wake: nid=0 order=0");
        CommandRun run = await CommandRun.OfAsync("inspect", "--thread-stats", house.Traces);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Text, Does.Contain("reclaim_retry_zone is not in the trace").And.Contain("\n  no figures: they come from these events, or from maps of bpftrace"));
    }

    [Test]
    public async Task A_recording_that_is_only_counted_and_has_the_event_is_named()
    {
        const string Perf = "kswapd0    50 [000]    1.000001: vmscan:mm_vmscan_lru_shrink_inactive: nid=0 nr_scanned=32 nr_reclaimed=3 priority=12 flags=RECLAIM_WB_FILE\n";
        using House house = new House().Capture("both", "kswapd0-50 mm_vmscan_kswapd_wake: nid=0 order=0");
        await File.WriteAllTextAsync(Path.Combine(house.Traces, "both", "perf.txt"), Perf);
        CommandRun run = await CommandRun.OfAsync("inspect", "--thread-stats", house.Traces);
        Assert.That(run.Text, Does.Contain("mm_vmscan_lru_shrink_inactive is not recorded in the replayed trace;\n    perf.txt has it"));
    }

    // perf writes some records again under memory pressure; ftrace does not.
    [Test]
    public async Task An_event_that_perf_recorded_twice_counts_once()
    {
        const string Scan = "kswapd0    50 [000]    1.000001: vmscan:mm_vmscan_lru_shrink_inactive: nid=0 nr_scanned=32 nr_reclaimed=3 priority=12 flags=RECLAIM_WB_FILE\n";
        using TempFolder folder = new TempFolder().Write("perf.txt", Scan + Scan + Scan.Replace("1.000001", "1.000002", StringComparison.Ordinal));
        CommandRun run = await CommandRun.OfAsync("inspect", "--thread-stats", folder["perf.txt"]);
        Assert.That(run.Text, Does.Contain("    all     file       2       64          6      9.4%           0 (0.0%)\n"));
    }

    [Test]
    public async Task Lost_events_are_told_and_those_of_probes_do_not_count()
    {
        const string Said = "  events were lost, or lines could not be read: the figures are those of";
        const string Probe = "         kswapd0-50      [000] .....     1.000002: pgdat_balanced: nid=0 order=0 highest_zoneidx=3 balanced=0\n";
        using House house = new House().Doubtful("lossy", lossy: true).Agreeing("probes");
        await File.WriteAllTextAsync(Path.Combine(house.Traces, "probes", "decisions.txt"), Probe + "Lost 5 events\n" + Probe);
        CommandRun lossy = await CommandRun.OfAsync("inspect", "--thread-stats", Path.Combine(house.Traces, "lossy"));
        CommandRun probes = await CommandRun.OfAsync("inspect", "--thread-stats", Path.Combine(house.Traces, "probes"));
        CommandRun account = await CommandRun.OfAsync("inspect", Path.Combine(house.Traces, "probes"));
        Assert.That(lossy.Text, Does.Contain(Said));
        Assert.That(account.Text, Does.Contain("decisions.txt: probe, replayed").And.Contain("lost events: 5"));
        Assert.That(probes.Text, Does.Not.Contain(Said));
    }

    [Test]
    public async Task A_file_of_maps_alone_is_shown()
    {
        CommandRun run = await CommandRun.OfAsync("inspect", "--thread-stats", Path.Combine(TestPaths.Capture("memcg-oom-6.12"), "bpftrace-shrink.txt"));
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Text, Does.Contain("    all  file     412     3288       1594     48.5%        207 (50.2%)").And.Not.Contain("is not in the trace"));
    }

    [TestCaseSource(nameof(Captures))]
    public async Task A_real_capture_is_shown_in_100_columns_and_the_same_each_time(string capture)
    {
        CommandRun run = await InspectAsync(capture);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Text.Split('\n').Where(l => l.Length > 100), Is.Empty);
        });
        Assert.That((await InspectAsync(capture)).Text, Is.EqualTo(run.Text));
    }

    private static Task<CommandRun> InspectAsync(string capture) => CommandRun.OfAsync("inspect", "--thread-stats", TestPaths.Capture(capture));
}
