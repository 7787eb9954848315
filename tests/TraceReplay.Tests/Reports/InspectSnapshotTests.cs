namespace TraceReplay.Tests;

/// <summary>A log or a snapshot without any trace.</summary>
public sealed class InspectSnapshotTests
{
    private static readonly string Log = Path.Combine(TestPaths.Capture("oom-noswap-7.2"), "dmesg.txt.gz");

    [Test]
    public async Task A_log_alone_is_shown_with_its_reports()
    {
        CommandRun run = await CommandRun.OfAsync("inspect", Log);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Text, Is.EqualTo("""
            dmesg
              kernel 7.2: 7.2.13+deb14-cloud-amd64 (dmesg.txt.gz)
                shows free_highatomic: 6.18 has it, 6.12 does not
              snapshots
                dmesg: dmesg.txt.gz
              reports of the log
                dmesg.txt.gz:400 at 59.868151: out of memory
                  asked for by perf-192: gfp_mask=GFP_HIGHUSER_MOVABLE|__GFP_COMP,
                    order=0
                  zone (pages)   free    min    low   high
                  node 0 DMA     1013    190    237    284
                  node 0 DMA32  10290  10332  12915  15498
                  killed hog-noswap-200, anon-rss 4520 kB
                  node 0 DMA32: free 10290 not above min 10332, not above high 15498;
                    with what is reclaimable 10521: passes should_reclaim_retry
                  node 0 DMA: free 1013 not above min 190 and reserve 823, not above
                    high 284; with what is reclaimable 1013: does not pass
                    should_reclaim_retry
                  swap: the machine has none
                  undetermined whether the kill was due: a zone passes, so it was due
                    only in the 17th loop without progress, or if pages were freed
                    since

            """));
    }

    [Test]
    public async Task Its_json_has_the_reports_and_misses_nothing()
    {
        CommandRun run = await CommandRun.OfAsync("inspect", Log, "--format", "json");
        System.Text.Json.JsonElement capture = run.Json.GetProperty("captures")[0];
        System.Text.Json.JsonElement report = capture.GetProperty("oom_reports")[0];
        Assert.Multiple(() =>
        {
            Assert.That(JsonShape.FaultsOf(run.Json), Is.Empty);
            Assert.That((report.GetProperty("task").GetString(), report.GetProperty("order").GetInt32()), Is.EqualTo(("perf-192", 0)));
            Assert.That(report.GetProperty("zones")[1].GetProperty("free").GetInt64(), Is.EqualTo(10290));
            Assert.That(report.GetProperty("killed")[0].GetProperty("task").GetString(), Is.EqualTo("hog-noswap-200"));
            Assert.That(capture.GetProperty("missing").GetArrayLength(), Is.Zero);
        });
    }

    [Test]
    public async Task A_cgroup_at_its_limit_is_named()
    {
        CommandRun run = await CommandRun.OfAsync("inspect", Path.Combine(TestPaths.Capture("memcg-oom-6.12"), "dmesg.txt.gz"));
        Assert.That(run.Text, Does.Contain("\n    dmesg.txt.gz:393 at 36.771542: memory cgroup /lim at its limit\n"));
    }

    [Test]
    public async Task Without_a_kill_there_is_nothing_to_verify_in_it()
    {
        CommandRun run = await CommandRun.OfAsync("verify", Path.Combine(TestPaths.Capture("costly-7.2"), "dmesg.txt"));
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("no trace: this looks like dmesg"));
    }

    [Test]
    public async Task What_is_neither_is_no_capture_for_inspect_either()
    {
        using TempFolder folder = new TempFolder().Write("prose.txt", "Dear all,\nthis is a letter.\n");
        Assert.That((await CommandRun.OfAsync("inspect", folder["prose.txt"])).ExitCode, Is.EqualTo(2));
    }
}
