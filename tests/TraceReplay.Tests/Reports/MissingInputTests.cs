using TraceReplay.Reports;

namespace TraceReplay.Tests;

public sealed class MissingInputTests
{
    private const string Oom612 = "oom-noswap-6.12";
    private const string Kswapd72 = "kswapd-high-7.2";

    private static readonly TestCaseData[] Recorded =
    [
        new(Oom612, true, "reclaim_retry_zone", "should_reclaim_retry __zone_watermark_ok", false),
        new(Oom612, true, "mm_vmscan_direct_reclaim_end", "should_reclaim_retry", true),
        new(Oom612, true, "mm_vmscan_direct_reclaim_begin", "should_reclaim_retry __zone_watermark_ok", true),
        new(Oom612, true, "mark_victim", "should_reclaim_retry out_of_memory", false),
        new(Oom612, true, "mm_vmscan_kswapd_wake", "kswapd_failures", true),
        new(Oom612, false, "mm_vmscan_kswapd_sleep", "prepare_kswapd_sleep", false),
        new(Oom612, true, "mm_vmscan_wakeup_kswapd", "wakeup_kswapd", false),
        new(Kswapd72, false, "mm_vmscan_kswapd_reclaim_fail", "kswapd_failures", false),
        new(Kswapd72, false, "mm_vmscan_kswapd_clear_hopeless", "kswapd_failures", false),
        new(Kswapd72, false, "mm_vmscan_balance_pgdat_end", "kswapd_failures", true),
    ];

    [TestCaseSource(nameof(Recorded))]
    public void An_event_left_out_of_a_real_capture_is_missing_at_its_sites(string capture, bool withProbes, string name, string sites, bool certain)
    {
        MissingInput[] without = [.. MissingOf(PatchedCapture.Without(capture, withProbes, name)).Where(i => i.Input.Name == name)];
        Assert.Multiple(() =>
        {
            Assert.That(without.Select(i => i.Site), Is.EqualTo(sites.Split(' ')));
            Assert.That(without.Select(i => i.IsCertain), Is.All.EqualTo(certain));
            Assert.That(without.Select(i => i.StandsInFor), Is.All.Null);
            Assert.That(MissingOf(RealCaptures.Verify(capture)).Select(i => i.Input.Name), Has.None.EqualTo(name), "the whole capture has it");
        });
    }

    [TestCase("balance_pgdat_enter", "mm_vmscan_kswapd_reclaim_fail")]
    [TestCase("shrink_node", "mm_vmscan_kswapd_clear_hopeless")]
    [TestCase("balance_pgdat_exit", "mm_vmscan_balance_pgdat_end")]
    public void What_a_kernel_does_not_trace_is_not_missing_but_the_probe_in_its_place_is(string probe, string tracepoint)
    {
        IReadOnlyList<MissingInput> missing = MissingOf(PatchedCapture.Without(Oom612, withProbes: false));
        Assert.Multiple(() =>
        {
            Assert.That(missing.Select(i => i.Input.Name), Has.None.EqualTo(tracepoint));
            Assert.That(missing.Where(i => i.Input.Name == probe).Select(i => i.StandsInFor), Is.EqualTo(new[] { tracepoint }));
            Assert.That(MissingOf(RealCaptures.Verify(Oom612)).Select(i => i.Input.Name), Has.None.EqualTo(probe), "the probes were recorded");
        });
    }

    [TestCase("pgdat_balanced", "prepare_kswapd_sleep wakeup_kswapd pgdat_balanced")]
    [TestCase("out_of_memory", "out_of_memory")]
    [TestCase("unreserve_highatomic", "should_reclaim_retry")]
    public void Functions_that_no_tracepoint_shows_need_their_probe(string probe, string sites) =>
        Assert.That(MissingOf(PatchedCapture.Without(Oom612, withProbes: false)).Where(i => i.Input.Name == probe).Select(i => i.Site), Is.EqualTo(sites.Split(' ')));

    [Test]
    public void On_7_2_the_probes_of_6_12_are_not_missed() =>
        Assert.That(
            MissingOf(PatchedCapture.Without(Kswapd72, withProbes: false)).Select(i => i.Input.Name),
            Has.None.EqualTo("balance_pgdat_enter").And.None.EqualTo("shrink_node").And.None.EqualTo("balance_pgdat_exit"));

    [Test]
    public void The_table_of_the_mail_lacks_what_its_script_did_not_print_and_no_snapshot_is_beside_it()
    {
        IReadOnlyList<MissingInput> missing = MissingOf(RealCaptures.Verify("fleming-table"));
        Assert.Multiple(() =>
        {
            Assert.That(
                missing.Where(i => i.IsCertain).Select(i => i.Input.Title).Distinct(),
                Is.EqualTo(new[] { "mm_vmscan_direct_reclaim_end", "mm_vmscan_direct_reclaim_begin", "reclaim_retry_zone.zone", "zoneinfo" }));
            Assert.That(MissingOf(ReportOf.Harmony).Select(i => i.Input.Title), Has.None.EqualTo("reclaim_retry_zone.zone").And.None.EqualTo("zoneinfo"));
        });
    }

    [Test]
    public void Whether_a_kill_was_a_cgroup_s_is_asked_only_where_there_is_a_kill()
    {
        string[] round = Lines.Round("app-1", 5, 0);
        const string Reclaim = "mm_vmscan_memcg_reclaim_begin";
        Assert.That(MissingOf(Verified.On612(round)).Select(i => i.Input.Name), Has.None.EqualTo(Reclaim));
        Assert.That(MissingOf(Verified.On612([.. round, Lines.Kill("app-1")])).Select(i => i.Input.Name), Has.One.EqualTo(Reclaim));
    }

    [Test]
    public void An_event_that_only_a_counted_file_has_is_named_with_that_file()
    {
        IReadOnlyList<MissingInput> missing = MissingOf(PatchedCapture.Without(Oom612, withProbes: true, "mark_victim"));
        Assert.That(missing.First(i => i.Input.Name == "mark_victim").Present, Is.EqualTo(new[] { "mark_victim in perf.txt.gz, which is counted, not replayed" }));
    }

    private static IReadOnlyList<MissingInput> MissingOf(Verified verified) => MissingInputList.Of(verified.Result.Capture, verified.Result.Kernel);
}
