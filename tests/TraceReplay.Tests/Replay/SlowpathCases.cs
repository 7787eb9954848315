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

        new("a_retry_comes_after_the_end", Clause.RetryInsideReclaim, Agree, 0, Linux612, [.. Round(App, 5, 0)]),
        new("a_retry_cannot_come_before_the_end", Clause.RetryInsideReclaim, Diverge, 2, Linux612, Begin(App), Zone(App, 0, 1)),

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
        new("compaction_is_not_asked_after_a_zone_passed", Clause.GaveUpThoughPassed, Diverge, 3, Linux612,
            [.. Round(App, 5, 0, order: 2), Compact(App, 2, "SYNC_LIGHT", "failed", 0, 16, 1)]),
        new("no_kill_after_compaction_goes_on", Clause.KillAfterRetry, Diverge, 5, Linux612,
            Begin(App, 2), End(App, 5), Zone(App, 0, 0, order: 2), Compact(App, 2, "SYNC_LIGHT", "failed", 0, 16, 1), Kill(App),
            "other-9 mm_vmscan_memcg_reclaim_begin: order=0 gfp_flags=GFP_KERNEL"),
    ];
}
