using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class ReclaimerTests
{
    private static readonly Reclaimer[] Reclaimers = Enum.GetValues<Reclaimer>();

    [Test]
    public void A_scan_belongs_to_the_reclaim_that_its_task_is_in() => Assert.That(
        Shown(
            Shrink("kswapd0-50"),
            Lines.Begin("app-1"),
            Shrink("app-1"),
            Shrink("other-2"),
            Lines.End("app-1", 3),
            "app-1 mm_vmscan_memcg_reclaim_begin: order=0 gfp_flags=GFP_KERNEL",
            Shrink("app-1"),
            "app-1 mm_vmscan_memcg_reclaim_end: nr_reclaimed=3",
            "app-1 mm_vmscan_node_reclaim_begin: nid=0 order=0 gfp_flags=GFP_KERNEL",
            Shrink("app-1"),
            "app-1 mm_vmscan_node_reclaim_end: nr_reclaimed=3",
            Shrink("app-1")),
        Is.EqualTo("Kswapd 1, Direct 1, Memcg 1, Node 1, Other 2"));

    [Test]
    public void A_loss_may_hide_the_end_of_a_reclaim() =>
        Assert.That(Shown(Lines.Begin("app-1"), "CPU:0 [LOST 12 EVENTS]", Shrink("app-1")), Is.EqualTo("Other 1"));

    [Test]
    public void A_list_that_the_flags_do_not_tell_is_told_apart()
    {
        ScanTable scans = StatsOf.Text([Shrink("kswapd0-50", "RECLAIM_WB_NONE"), Shrink("kswapd0-50")]).Figures.Scans;
        Assert.That((scans.Of(LruList.Unknown).Events, scans.Of(LruList.Anon).Events, scans.Of(LruList.File).Events), Is.EqualTo((1L, 0L, 1L)));
    }

    private static string Shown(params string[] lines)
    {
        ScanTable scans = StatsOf.Text(lines).Figures.Scans;
        return string.Join(", ", from who in Reclaimers where scans[who, LruList.File].Events > 0 select $"{who} {scans[who, LruList.File].Events}");
    }

    // The fields of 6.12 (include/trace/events/vmscan.h).
    private static string Shrink(string task, string flags = "RECLAIM_WB_FILE|RECLAIM_WB_ASYNC") =>
        $"{task} mm_vmscan_lru_shrink_inactive: nid=0 nr_scanned=32 nr_reclaimed=3 nr_dirty=0 nr_writeback=0 nr_congested=0 nr_immediate=0 nr_activate_anon=0 nr_activate_file=0 nr_ref_keep=0 nr_unmap_fail=0 priority=12 flags={flags}";
}
