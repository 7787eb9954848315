using TraceReplay.Replay;
using static TraceReplay.Model.KernelLineCatalogue;
using static TraceReplay.Model.VerdictKind;
using static TraceReplay.Tests.Lines;

namespace TraceReplay.Tests;

/// <summary>__alloc_pages_slowpath: what may follow what.</summary>
internal static class SlowpathCases
{
    private const string App = "app-100";
    private const string Noretry = Movable + "|__GFP_NORETRY";
    private const string OneNode = "GFP_TRANSHUGE|__GFP_NORETRY|__GFP_THISNODE";

    private const string Kswapd = "kswapd0-50";
    private const string KswapdWakes = Kswapd + " mm_vmscan_kswapd_wake: nid=0 order=0";

    public static ClauseCase[] All { get; } =
    [
        new("a_retry_is_asked_after_reclaim", Clause.RetryAsked, Agree, 3, Linux612, [.. Round(App, 5, 0)]),
        new("NORETRY_never_asks", Clause.RetryAsked, Diverge, 3, Linux612, [.. Round(App, 5, 0, gfp: Noretry)]),
        new("NORETRY_never_asks_in_72_either", Clause.RetryAsked, Diverge, 3, Linux72, [.. Round(App, 5, 0, gfp: Noretry)]),
        new("a_costly_order_asks_with_RETRY_MAYFAIL", Clause.RetryAsked, Agree, 3, Linux612, [.. Round(App, 5, 1, order: 4)]),
        new("a_costly_order_never_asks_without", Clause.RetryAsked, Diverge, 3, Linux612, [.. Round(App, 5, 1, order: 4, gfp: Movable)]),
        new("order_3_asks_without", Clause.RetryAsked, Agree, 3, Linux612, [.. Round(App, 5, 0, order: 3, gfp: Movable)]),
        new("a_costly_order_never_asks_without_IO", Clause.RetryAsked, Diverge, 3, Linux612, [.. Round(App, 5, 1, order: 4, gfp: "GFP_NOIO|__GFP_RETRY_MAYFAIL")]),
        new("a_mask_that_is_not_known_leaves_it_open", Clause.RetryAsked, Undetermined, 3, Linux612, [.. Round(App, 5, 0, gfp: "0x140cca")]),
        new("a_victim_may_have_reclaimed_unseen", Clause.RetryAsked, Undetermined, 4, Linux612,
            [Kill("sysrq-1", 100), .. Round(App, 5, 0, gfp: Noretry)]),

        new("a_cgroup_s_reclaim_shows_that_the_allocation_is_over", Clause.RetryAsked, Agree, 0, Linux612,
            Begin(App, 1, "GFP_KERNEL"), End(App, 5), App + " mm_vmscan_memcg_reclaim_begin: order=0 gfp_flags=GFP_KERNEL",
            App + " mm_vmscan_memcg_reclaim_end: nr_reclaimed=0", Zone(App, 1, 1, order: 4)),

        new("zones_come_from_the_highest_down", Clause.WalkZoneOrder, Agree, 0, Linux612,
            Begin(App), End(App, 0), Zone(App, 1, 0, "Movable"), Zone(App, 1, 0, "HighMem"), Zone(App, 1, 0, "Normal"), Zone(App, 1, 1, "DMA")),
        new("a_higher_zone_cannot_follow", Clause.WalkZoneOrder, Diverge, 4, Linux612,
            Begin(App), End(App, 0), Zone(App, 1, 0), Zone(App, 1, 0, "Normal"), Zone(App, 1, 1, "DMA")),

        new("a_retry_has_the_order_of_its_reclaim", Clause.RetryOrder, Agree, 0, Linux612, [.. Round(App, 0, 1, order: 2)]),
        new("a_retry_cannot_have_another_order", Clause.RetryOrder, Diverge, 3, Linux612, Begin(App, 2), End(App, 0), Zone(App, 1, 1, order: 1)),
        new("a_task_killed_while_throttled_shows_no_reclaim", Clause.RetryOrder, Agree, 0, Linux612, Begin(App, 2), End(App, 5), Zone(App, 0, 1, order: 1)),
        new("in_72_defrag_mode_reclaims_for_a_pageblock", Clause.RetryOrder, Agree, 0, Linux72, Begin(App, 9, "GFP_KERNEL"), End(App, 0), Zone(App, 1, 1)),
        new("in_72_not_for_movable_pages", Clause.RetryOrder, Diverge, 3, Linux72, Begin(App, 1), End(App, 0), Zone(App, 1, 1)),

        new("a_node_that_zoneinfo_lists", Clause.NodeListed, Agree, 0, Linux612, App + " mm_vmscan_wakeup_kswapd: nid=0 order=0 gfp_flags=GFP_KERNEL"),
        new("a_node_that_zoneinfo_lacks_is_not_woken", Clause.NodeListed, Diverge, 1, Linux612, App + " mm_vmscan_wakeup_kswapd: nid=5 order=0 gfp_flags=GFP_KERNEL"),
        new("a_node_that_zoneinfo_lacks_is_not_reset", Clause.NodeListed, Diverge, 1, Linux72, App + " mm_vmscan_kswapd_clear_hopeless: nid=5 reason=DIRECT"),
        new("a_node_that_zoneinfo_lacks_is_not_walked", Clause.NodeListed, Diverge, 1, Linux612, Zone(App, 0, 1).Replace("node=0", "node=5", StringComparison.Ordinal)),

        new("a_walk_ends_behind_the_lowest_zone", Clause.WalkZoneLeftOut, Agree, 0, Linux612, [.. FailedWalk("DMA32", "DMA"), Begin(App)]),
        new("a_walk_ends_where_a_zone_passes", Clause.WalkZoneLeftOut, Agree, 0, Linux612, [.. Round(App, 0, 1), Begin(App)]),
        new("a_walk_may_go_on_beyond_the_capture", Clause.WalkZoneLeftOut, Agree, 0, Linux612, FailedWalk("DMA32")),
        new("a_mask_for_DMA_begins_there", Clause.WalkZoneLeftOut, Agree, 0, Linux612,
            Begin(App, 0, "GFP_KERNEL|__GFP_DMA"), End(App, 0), Zone(App, 1, 0, "DMA", available: 100), Begin(App)),
        new("a_walk_cannot_end_above_the_lowest_zone", Clause.WalkZoneLeftOut, Diverge, 3, Linux612, [.. FailedWalk("DMA32"), Begin(App)]),
        new("a_walk_cannot_begin_below_the_highest_zone", Clause.WalkZoneLeftOut, Diverge, 3, Linux612, [.. FailedWalk("DMA"), Begin(App)]),

        new("a_walk_before_compaction_is_that_of_the_reclaim", Clause.WalkZoneLeftOut, Agree, 0, Linux612,
            [.. CompactedWalk("DMA32", "DMA")]),
        new("a_walk_before_compaction_cannot_begin_below_the_highest_zone", Clause.WalkZoneLeftOut, Diverge, 3, Linux612, [.. CompactedWalk("DMA")]),
        new("a_probe_between_changes_nothing", Clause.WalkZoneLeftOut, Diverge, 3, Linux612,
            [.. CompactedWalk("DMA")[..3], App + " unreserve_highatomic: force=1 ret=0", CompactedWalk("DMA")[3]]),

        new("a_retry_comes_after_the_end", Clause.RetryInsideReclaim, Agree, 0, Linux612, [.. Round(App, 5, 0)]),
        new("a_retry_cannot_come_before_the_end", Clause.RetryInsideReclaim, Diverge, 2, Linux612, Begin(App), Zone(App, 0, 1)),

        new("kswapd_reclaims_for_nobody", Clause.KswapdAllocates, Diverge, 2, Linux612, KswapdWakes, Begin(Kswapd)),
        new("kswapd_retries_nothing", Clause.KswapdAllocates, Diverge, 2, Linux612, KswapdWakes, Zone(Kswapd, 0, 1)),
        new("a_program_may_call_itself_kswapd", Clause.KswapdAllocates, Agree, 0, Linux612, KswapdWakes, Begin("kswapd0-51"), End("kswapd0-51", 5)),

        new("direct_reclaim_is_entered", Clause.ReclaimEntered, Agree, 1, Linux612, Begin(App)),
        new("no_direct_reclaim_without_its_flag", Clause.ReclaimEntered, Diverge, 1, Linux612, Begin(App, 0, "__GFP_KSWAPD_RECLAIM")),
        new("a_huge_page_for_one_node_does_not_reclaim", Clause.ReclaimEntered, Diverge, 1, Linux612, Begin(App, 9, OneNode)),
        new("nor_does_it_in_72", Clause.ReclaimEntered, Diverge, 1, Linux72, Begin(App, 9, OneNode)),
        new("a_huge_page_for_any_node_reclaims", Clause.ReclaimEntered, Agree, 1, Linux612, Begin(App, 9, "GFP_TRANSHUGE|__GFP_NORETRY")),
        new("a_bare_mask_leaves_it_open", Clause.ReclaimEntered, Undetermined, 1, Linux612, Begin(App, 0, "0x140cca")),

        new("compaction_is_asked_after_progress", Clause.CompactAsked, Agree, 4, Linux612,
            Begin(App, 2), End(App, 5), Zone(App, 0, 0, order: 2), Compact(App, 2, "SYNC_LIGHT", "failed", 0, 16, 1)),
        new("compaction_is_not_asked_without_progress", Clause.CompactAsked, Diverge, 4, Linux612,
            Begin(App, 2), End(App, 0), Zone(App, 1, 0, order: 2), Compact(App, 2, "SYNC_LIGHT", "failed", 0, 16, 1)),
        new("compaction_is_asked_for_the_order_that_gave_up", Clause.CompactAsked, Diverge, 4, Linux612,
            Begin(App, 2), End(App, 5), Zone(App, 0, 0, order: 2), Compact(App, 3, "SYNC_LIGHT", "failed", 0, 16, 1)),
        new("compaction_is_not_asked_without_IO", Clause.CompactAsked, Diverge, 4, Linux612,
            Begin(App, 2, "GFP_NOIO"), End(App, 5), Zone(App, 0, 0, order: 2), Compact(App, 2, "SYNC_LIGHT", "failed", 0, 16, 1)),
        new("compaction_is_asked_once_after_a_reclaim", Clause.CompactAsked, Diverge, 5, Linux612,
            Begin(App, 2), End(App, 5), Zone(App, 0, 0, order: 2), Compact(App, 2, "SYNC_LIGHT", "progress", 0, 16, 1), Compact(App, 2, "SYNC_LIGHT", "progress", 1, 16, 1)),
        new("compaction_is_asked_for_the_order_that_was_reclaimed", Clause.CompactAsked, Diverge, 3, Linux612,
            Begin(App, 4, Mayfail), End(App, 5), Compact(App, 5, "SYNC_LIGHT", "failed", 0, 16, 0)),
        new("without_a_reclaim_before_it_is_open", Clause.CompactAsked, Undetermined, 1, Linux612, Compact(App, 2, "SYNC_LIGHT", "failed", 0, 16, 1)),
        new("kswapd_compacts_for_nobody", Clause.KswapdAllocates, Diverge, 2, Linux612, KswapdWakes, Compact(Kswapd, 2, "SYNC_LIGHT", "failed", 0, 16, 1)),
        new("compaction_is_not_asked_after_a_zone_passed", Clause.GaveUpThoughPassed, Diverge, 3, Linux612,
            [.. Round(App, 5, 0, order: 2), Compact(App, 2, "SYNC_LIGHT", "failed", 0, 16, 1)]),
        new("no_kill_after_compaction_goes_on", Clause.KillAfterRetry, Diverge, 5, Linux612,
            Begin(App, 2), End(App, 5), Zone(App, 0, 0, order: 2), Compact(App, 2, "SYNC_LIGHT", "failed", 0, 16, 1), Kill(App),
            "other-9 mm_vmscan_memcg_reclaim_begin: order=0 gfp_flags=GFP_KERNEL"),
    ];

    private static string[] CompactedWalk(params IEnumerable<string> zones) =>
        [Begin(App, 4, Mayfail), End(App, 5), .. zones.Select(zone => Zone(App, 1, 0, zone, order: 4, available: 100)), Compact(App, 4, "SYNC_LIGHT", "failed", 0, 16, 0)];

    private static string[] FailedWalk(params IEnumerable<string> zones) =>
        [Begin(App), End(App, 0), .. zones.Select(zone => Zone(App, 1, 0, zone, available: 100))];
}
