using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>What tells kernels apart, each mark on a line as its kernel prints it.</summary>
public sealed class KernelMarkTests
{
    private const string Gfp = "order=0 gfp_flags=GFP_KERNEL";
    private const string Wake = "kswapd0-50 mm_vmscan_kswapd_wake: nid=0 order=0";
    private const string Isolate = "order=0 nr_requested=32 nr_scanned=32 nr_skipped=0 nr_taken=32 lru=inactive_anon";

    private static readonly TestCaseData[] Marks =
    [
        new("kswapd0-50 mm_vmscan_balance_pgdat_begin: nid=0 order=0 highest_zoneidx=Normal", "mm_vmscan_balance_pgdat_begin", "7.2 7.3"),
        new("kswapd0-50 mm_vmscan_balance_pgdat_end: nid=0 order=0 highest_zoneidx=Normal nr_reclaimed=0", "mm_vmscan_balance_pgdat_end", "7.2 7.3"),
        new($"a-1 mm_vmscan_direct_reclaim_begin: {Gfp} pid=1 memcg_id=0 ", "mm_vmscan_direct_reclaim_begin.memcg_id", "7.1 7.2 7.3"),
        new($"a-1 mm_vmscan_memcg_reclaim_begin: {Gfp} pid=1 memcg_id=7 ", "mm_vmscan_memcg_reclaim_begin.memcg_id", "7.1 7.2 7.3"),
        new($"a-1 mm_vmscan_direct_reclaim_begin: {Gfp}", "no mm_vmscan_direct_reclaim_begin.memcg_id", "6.1 6.12 6.18 6.19 7.0"),
        new($"a-1 mm_vmscan_memcg_reclaim_begin: {Gfp}", "no mm_vmscan_memcg_reclaim_begin.memcg_id", "6.1 6.12 6.18 6.19 7.0"),
        new("kswapd0-50 mm_vmscan_kswapd_reclaim_fail: nid=0 failures=1", "mm_vmscan_kswapd_reclaim_fail", "7.0 7.1 7.2 7.3"),
        new("kswapd0-50 mm_vmscan_kswapd_clear_hopeless: nid=0 reason=KSWAPD", "mm_vmscan_kswapd_clear_hopeless", "7.0 7.1 7.2 7.3"),
        new("kswapd0-50 mm_vmscan_reset_kswapd_failures: nid=0 reason=KSWAPD", "mm_vmscan_reset_kswapd_failures", "7.0 7.1 7.2 7.3"),
        new("a-1 mm_vmscan_reclaim_pages: nid=0 nr_scanned=1 nr_reclaimed=1", "mm_vmscan_reclaim_pages", "6.18 6.19 7.0 7.1 7.2 7.3"),
        new("a-1 mm_setup_per_zone_wmarks: node_id=0 zone name=Normal watermark min=1 low=2 high=3 promo=4", "mm_setup_per_zone_wmarks", "6.18 6.19 7.0 7.1 7.2 7.3"),
        new("a-1 mm_setup_per_zone_lowmem_reserve: node_id=0 zone name=DMA upper_zone name=Normal lowmem_reserve_pages=9", "mm_setup_per_zone_lowmem_reserve", "6.18 6.19 7.0 7.1 7.2 7.3"),
        new($"a-1 mm_vmscan_lru_isolate: isolate_mode=0 classzone=2 {Isolate}", "mm_vmscan_lru_isolate.isolate_mode", "6.1"),
        new($"a-1 mm_vmscan_lru_isolate: classzone=2 {Isolate}", "no mm_vmscan_lru_isolate.isolate_mode", "6.12 6.18 6.19 7.0 7.1 7.2 7.3"),
        new(Wake, "", "6.1 6.12 6.18 6.19 7.0 7.1 7.2 7.3"),
    ];

    [TestCaseSource(nameof(Marks))]
    public void A_line_admits_the_kernels_that_can_print_it(string line, string mark, string kernels)
    {
        IReadOnlyList<KernelSign> signs = KernelOf("trace", TraceText.Of(line)).Signs;
        Assert.Multiple(() =>
        {
            Assert.That(signs.Select(s => (s.Has ? "" : "no ") + s.Mark.Name), Is.EqualTo(mark.Length == 0 ? [] : new[] { mark }));
            Assert.That(KernelMarks.Versions.Where(v => signs.All(s => s.Admits(v))).Select(v => v.ToString()), Is.EqualTo(kernels.Split(' ')));
        });
    }

    [TestCase("zoneinfo.free_highatomic", "                protection: (0, 959)\n  free_highatomic:     0\n", "6.19 7.0 7.1 7.2 7.3")]
    [TestCase("no zoneinfo.free_highatomic", "                protection: (0, 959)\n", "6.1 6.12 6.18 6.19 7.0 7.1")]
    public void Zoneinfo_tells_by_its_highatomic_line(string mark, string lines, string kernels)
    {
        string zone = $"Node 0, zone    DMA32\n  pages free     900\n        min      7\n        managed  900\n{lines}";
        using TempFolder folder = new TempFolder().Write("trace", TraceText.Of(Wake)).Write("zoneinfo", zone + zone);
        IReadOnlyList<KernelSign> signs = Verified.OfPath(folder.FullName, KernelLineCatalogue.Linux72).Result.Kernel.Signs;
        Assert.That(signs.Single().ToString(), Does.StartWith(mark + " ("));
        Assert.That(KernelMarks.Versions.Where(signs[0].Admits).Select(v => v.ToString()), Is.EqualTo(kernels.Split(' ')));
    }

    // Zones as oom-noswap-6.18 and oom-noswap-6.1 print them, cut short.
    [TestCase("free_highatomic", " free_highatomic:0KB", "6.18 6.19 7.0 7.1 7.2 7.3")]
    [TestCase("no free_highatomic", "", "6.1 6.12")]
    public void An_OOM_report_tells_by_its_highatomic_field(string mark, string field, string kernels)
    {
        string zone(string name) => $"[  113.2] Node 0 {name} free:15232kB boost:0kB min:96kB reserved_highatomic:0KB{field} active_anon:0kB managed:15360kB free_cma:0kB\n[  113.2] lowmem_reserve[]: 0 3 3\n";
        string report = $"[  113.1] Mem-Info:\n{zone("DMA")}{zone("DMA32")}";
        using TempFolder folder = new TempFolder().Write("trace", TraceText.Of(Wake)).Write("dmesg.txt", report);
        IReadOnlyList<KernelSign> signs = Verified.OfPath(folder.FullName, KernelLineCatalogue.Linux72).Result.Kernel.Signs;
        Assert.That(signs.Single().ToString(), Does.StartWith(mark + " ("));
        Assert.That(KernelMarks.Versions.Where(signs[0].Admits).Select(v => v.ToString()), Is.EqualTo(kernels.Split(' ')));
    }

    [Test]
    public void A_script_s_choice_of_fields_is_no_sign()
    {
        const string Script = "[cpu 0] [4294895345l] reset kswapd_failures 12 \n";
        Assert.That(KernelOf("script", Script).Signs, Is.Empty);
    }

    [TestCase("a-1 mm_vmscan_reclaim_pages: nid=0 nr_scanned=1 nr_reclaimed=1", "7.3", false, null)]
    [TestCase($"a-1 mm_vmscan_lru_isolate: isolate_mode=0 classzone=2 {Isolate}", "6.1", true, "6.1")]
    [TestCase("kswapd0-50 mm_vmscan_kswapd_reclaim_fail: nid=0 failures=1", "7.3", false, null)]
    [TestCase($"a-1 mm_vmscan_direct_reclaim_begin: {Gfp}", "6.12", false, null)]
    [TestCase(Wake, "6.12", false, null)]
    public void Without_a_release_the_newest_line_that_fits_is_taken(string line, string kernel, bool certain, string? version)
    {
        KernelIdentity identity = KernelOf("trace", TraceText.Of(line));
        Assert.That((identity.Line.Name, identity.IsCertain, identity.Version?.ToString()), Is.EqualTo((kernel, certain, version)));
    }

    [Test]
    public void Two_signs_narrow_to_one_version()
    {
        KernelIdentity identity = KernelOf("trace", TraceText.Of("kswapd0-50 mm_vmscan_kswapd_reclaim_fail: nid=0 failures=1", $"a-1 mm_vmscan_direct_reclaim_begin: {Gfp}"));
        Assert.That((identity.Line.Name, identity.Version, identity.IsCertain), Is.EqualTo(("7.2", (KernelVersion?)new KernelVersion(7, 0), true)));
        Assert.That(identity.Evidence, Is.EqualTo(
            "mm_vmscan_kswapd_reclaim_fail (7.0 has it, 6.19 does not); no mm_vmscan_direct_reclaim_begin.memcg_id (7.1 has it, 7.0 does not)"));
    }

    [Test]
    public void Every_mark_changes_between_two_versions_that_were_looked_up() =>
        Assert.That(KernelMarks.All.Where(m => !KernelMarks.Versions.Contains(m.With) || !KernelMarks.Versions.Contains(m.Without) || m.With == m.Without), Is.Empty);

    private static KernelIdentity KernelOf(string file, string text)
    {
        using TempFolder folder = new TempFolder().Write(file, text);
        return Verified.OfPath(folder.FullName).Result.Kernel;
    }
}
