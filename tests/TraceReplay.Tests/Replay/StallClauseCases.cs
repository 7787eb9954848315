using TraceReplay.Replay;
using static TraceReplay.Model.KernelLineCatalogue;
using static TraceReplay.Model.VerdictKind;
using static TraceReplay.Tests.Lines;

namespace TraceReplay.Tests;

/// <summary>The clauses of should_reclaim_retry and of the OOM killer.</summary>
internal static class StallClauseCases
{
    private const string App = "app-100";
    private const string OtherMemcg = "other-9 mm_vmscan_memcg_reclaim_begin: order=0 gfp_flags=GFP_KERNEL";
    private const string Nofail = "GFP_KERNEL|__GFP_NOFAIL";

    // The kswapd lines play no part in stalls; the rules are the same in both kernels.
    public static ClauseCase[] All { get; } =
    [
        new("progress_resets_the_counter", Clause.LoopCounter, Agree, 3, Linux612, [.. Round(App, 5, 0)]),
        new("progress_cannot_leave_1", Clause.LoopCounter, Diverge, 3, Linux612, [.. Round(App, 5, 1)]),
        new("no_progress_counts_on", Clause.LoopCounter, Agree, 6, Linux612, [.. Round(App, 5, 0), .. Round(App, 0, 1)]),
        new("no_progress_cannot_leave_0", Clause.LoopCounter, Diverge, 6, Linux612, [.. Round(App, 5, 0), .. Round(App, 0, 0)]),
        new("no_loop_is_left_out", Clause.LoopCounter, Diverge, 6, Linux612, [.. Round(App, 5, 0), .. Round(App, 0, 2)]),
        new("no_progress_cannot_leave_0_though_nothing_is_known_before", Clause.LoopCounter, Diverge, 3, Linux612, [.. Round(App, 0, 0)]),
        new("a_costly_order_counts_on_after_progress", Clause.LoopCounter, Agree, 6, Linux612,
            [.. Round(App, 0, 1, order: 3), .. Round(App, 5, 1, order: 4)]),
        new("a_costly_order_is_not_reset_by_progress", Clause.LoopCounter, Diverge, 6, Linux612,
            [.. Round(App, 0, 1, order: 3), .. Round(App, 5, 0, order: 4)]),
        new("order_3_is_reset_by_progress", Clause.LoopCounter, Agree, 6, Linux612,
            [.. Round(App, 0, 1, order: 3), .. Round(App, 5, 0, order: 3)]),
        new("another_order_is_another_allocation", Clause.LoopCounter, Diverge, 9, Linux612,
            [.. Round(App, 0, 1, order: 3), .. Round(App, 0, 2, order: 3), .. Round(App, 0, 3)]),
        new("another_mask_is_another_allocation", Clause.LoopCounter, Diverge, 9, Linux612,
            [.. Round(App, 5, 0), .. Round(App, 0, 1), .. Round(App, 0, 2, gfp: "GFP_KERNEL")]),
        new("another_allocation_starts_at_0", Clause.LoopCounter, Agree, 9, Linux612,
            [.. Round(App, 0, 1, order: 3), .. Round(App, 0, 2, order: 3), .. Round(App, 0, 1)]),
        new("the_counter_starts_again_after_an_allocation_without_retry", Clause.LoopCounter, Agree, 11, Linux612,
            [.. Round(App, 5, 0), .. Round(App, 0, 1), Begin(App), End(App, 7), .. Round(App, 0, 1)]),
        new("the_counter_cannot_go_on_after_an_allocation_without_retry", Clause.LoopCounter, Diverge, 11, Linux612,
            [.. Round(App, 5, 0), .. Round(App, 0, 1), Begin(App), End(App, 7), .. Round(App, 0, 2)]),
        new("the_counter_starts_again_after_a_kill", Clause.LoopCounter, Agree, 7, Linux612,
            [Begin(App), End(App, 0), Zone(App, 9, 0), Kill(App), .. Round(App, 0, 1)]),
        new("the_counter_cannot_go_on_after_a_kill", Clause.LoopCounter, Diverge, 7, Linux612,
            [Begin(App), End(App, 0), Zone(App, 9, 0), Kill(App), .. Round(App, 0, 10)]),

        new("the_counter_starts_again_after_a_walk_that_failed", Clause.LoopCounter, Agree, 10, Linux612, [.. Failed(0), .. Round(App, 0, 1)]),
        new("the_counter_cannot_go_on_after_a_walk_that_failed", Clause.LoopCounter, Diverge, 10, Linux612, [.. Failed(0), .. Round(App, 0, 3)]),
        new("the_counter_goes_on_where_a_reserve_was_freed", Clause.LoopCounter, Agree, 10, Linux612, [.. Failed(1), .. Round(App, 0, 3)]),
        new("the_counter_may_go_on_in_defrag_mode", Clause.LoopCounter, Agree, 10, Linux72, [.. Failed(0), .. Round(App, 0, 3)]),
        new("the_counter_cannot_go_on_after_the_OOM_killer", Clause.LoopCounter, Diverge, 10, Linux72,
            [.. Failed(0)[..6], App + " out_of_memory: order=0 gfp_mask=0 memcg=0 ret=1", .. Round(App, 0, 3)]),

        new("one_walk_over_three_zones", Clause.WalkAfterPass, Agree, 0, Linux612,
            Begin(App), End(App, 5), Zone(App, 0, 0, "Normal"), Zone(App, 0, 0), Zone(App, 0, 1, "DMA")),
        new("a_zone_follows_one_that_passed", Clause.WalkAfterPass, Diverge, 3, Linux612,
            Begin(App), End(App, 5), Zone(App, 0, 1, "Normal"), Zone(App, 0, 0)),
        new("one_counter_in_a_walk", Clause.WalkLoops, Agree, 0, Linux612,
            [.. Round(App, 5, 0), Begin(App), End(App, 0), Zone(App, 1, 0, "Normal"), Zone(App, 1, 1)]),
        new("the_counter_changes_in_a_walk", Clause.WalkLoops, Diverge, 4, Linux612,
            Begin(App), End(App, 5), Zone(App, 0, 0, "Normal"), Zone(App, 1, 0)),
        new("one_order_in_a_walk", Clause.WalkOrder, Agree, 0, Linux612,
            Begin(App, 2), End(App, 5), Zone(App, 0, 0, "Normal", order: 2), Zone(App, 0, 0, order: 2)),
        new("the_order_changes_in_a_walk", Clause.WalkOrder, Diverge, 4, Linux612,
            Begin(App, 2), End(App, 5), Zone(App, 0, 0, "Normal", order: 2), Zone(App, 0, 0, order: 3)),
        new("a_zone_in_each_of_two_walks", Clause.WalkZoneTwice, Agree, 0, Linux612, [.. Round(App, 5, 0), .. Round(App, 5, 0)]),
        new("a_zone_twice_in_a_walk", Clause.WalkZoneTwice, Diverge, 5, Linux612,
            Begin(App), End(App, 5), Zone(App, 0, 0), Zone(App, 0, 0, "DMA"), Zone(App, 0, 0)),

        new("the_17th_loop_shows_no_zone", Clause.SilentGiveUp, Agree, 53, Linux612,
            [.. Round(App, 5, 0), .. Rounds(App, 1, 16), Begin(App), End(App, 0), Kill(App)]),
        new("a_loop_whose_count_is_not_known_may_be_the_17th", Clause.SilentGiveUp, Undetermined, 2, Linux612,
            Begin(App), End(App, 0), Begin(App)),
        new("the_16th_loop_shows_its_zones", Clause.CallMissing, Agree, 0, Linux612, [.. Round(App, 5, 0), .. Rounds(App, 1, 16)]),
        new("the_16th_loop_cannot_be_silent", Clause.CallMissing, Diverge, 51, Linux612,
            [.. Round(App, 5, 0), .. Rounds(App, 1, 15), Begin(App), End(App, 0), Kill(App)]),
        new("reclaim_without_progress_must_ask_for_a_retry", Clause.CallMissing, Diverge, 6, Linux612,
            [.. Round(App, 5, 0), Begin(App), End(App, 0), Begin(App)]),
        new("where_no_walk_is_recorded_none_is_missed", Clause.CallMissing, Undetermined, 5, Linux612,
            Begin(App), End(App, 5), Begin(App), End(App, 0), Begin(App)),
        new("in_72_a_zonelist_update_restarts_without_a_call", Clause.CallMissing, Undetermined, 6, Linux72,
            [.. Round(App, 5, 0), Begin(App), End(App, 0), Begin(App)]),
        new("NORETRY_asks_for_none", Clause.CallMissing, Agree, 0, Linux612,
            [.. Round(App, 5, 0), Begin(App, 0, Movable + "|__GFP_NORETRY"), End(App, 0), Begin(App)]),
        new("a_mask_that_is_not_known_may_hold_NORETRY", Clause.CallMissing, Agree, 0, Linux612,
            [.. Round(App, 5, 0, gfp: "0x140cca"), Begin(App, 0, "0x140cca"), End(App, 0), Begin(App)]),
        new("compaction_may_give_the_page_above_order_0", Clause.CallMissing, Agree, 0, Linux612,
            [.. Round(App, 5, 0, order: 2), Begin(App, 2), End(App, 0), Begin(App, 2)]),
        new("progress_may_give_the_page", Clause.CallMissing, Agree, 0, Linux612,
            [.. Round(App, 5, 0), Begin(App), End(App, 1), Begin(App)]),

        new("the_reserve_is_given_back_after_a_walk_that_failed", Clause.GaveUpThoughPassed, Agree, 0, Linux612,
            Begin(App), End(App, 5), Zone(App, 0, 0), App + " unreserve_highatomic: force=1 ret=0"),
        new("the_reserve_cannot_be_given_back_after_a_zone_passed", Clause.GaveUpThoughPassed, Diverge, 3, Linux612,
            Begin(App), End(App, 5), Zone(App, 0, 1), App + " unreserve_highatomic: force=1 ret=0"),
        new("the_OOM_killer_cannot_be_asked_after_a_zone_passed", Clause.GaveUpThoughPassed, Diverge, 4, Linux612,
            Begin(App), End(App, 5), Zone(App, 0, 0), Zone(App, 0, 1, "DMA"), App + " out_of_memory: order=0 gfp_mask=0 memcg=0 ret=1"),
        new("the_OOM_killer_of_a_cgroup_says_nothing_of_the_walk", Clause.GaveUpThoughPassed, Agree, 0, Linux612,
            [.. Round(App, 5, 0), App + " out_of_memory: order=0 gfp_mask=0 memcg=1 ret=1"]),
        new("direct_reclaim_gives_the_reserve_back_without_force", Clause.GaveUpThoughPassed, Agree, 0, Linux612,
            [.. Round(App, 5, 0), App + " unreserve_highatomic: force=0 ret=0"]),

        new("NOFAIL_goes_on_from_17", Clause.SilentGiveUp, Agree, 55, Linux612,
            [.. Round(App, 5, 0, gfp: Nofail), .. Rounds(App, 1, 16, Nofail), Begin(App, 0, Nofail), End(App, 0), Begin(App, 0, Nofail), End(App, 0), Begin(App, 0, Nofail)]),
        new("without_NOFAIL_the_counter_starts_again_after_17", Clause.CallMissing, Diverge, 57, Linux612,
            [.. Round(App, 5, 0), .. Rounds(App, 1, 16), Begin(App), End(App, 0), Unreserve(0), Begin(App), End(App, 0), Begin(App)]),
        new("a_pageblock_given_back_goes_on_from_17", Clause.CallMissing, Agree, 0, Linux612,
            [.. Round(App, 5, 0), .. Rounds(App, 1, 16), Begin(App), End(App, 0), Unreserve(1), Begin(App), End(App, 0), Begin(App)]),
        new("which_no_probe_need_show", Clause.CallMissing, Agree, 0, Linux612,
            [.. Round(App, 5, 0), .. Rounds(App, 1, 16), Begin(App), End(App, 0), Begin(App), End(App, 0), Begin(App)]),

        new("a_kill_after_no_zone_passed", Clause.KillAfterRetry, Agree, 0, Linux612,
            Begin(App), End(App, 5), Zone(App, 0, 0, "Normal"), Zone(App, 0, 0), Kill(App)),
        new("a_kill_after_a_zone_passed", Clause.KillAfterRetry, Diverge, 4, Linux612, [.. Round(App, 5, 0), Kill(App), OtherMemcg]),
        new("without_cgroup_events_the_kill_may_be_a_cgroup_s", Clause.KillAfterRetry, Undetermined, 4, Linux612, [.. Round(App, 5, 0), Kill(App)]),
        new("the_return_of_out_of_memory_tells_that_it_is_not", Clause.KillAfterRetry, Diverge, 4, Linux612,
            [.. Round(App, 5, 0), Kill(App), App + " out_of_memory: order=0 gfp_mask=0x140cca memcg=0 ret=1"]),
        new("or_that_it_is", Clause.KillAfterRetry, Agree, 4, Linux612,
            [.. Round(App, 5, 0), Kill(App), App + " out_of_memory: order=0 gfp_mask=0x140cca memcg=1 ret=1"]),
        new("a_kill_for_a_cgroup_is_not_the_allocator_s", Clause.KillAfterRetry, Agree, 0, Linux612,
            [.. Round(App, 5, 0), App + " mm_vmscan_memcg_reclaim_begin: order=0 gfp_flags=GFP_KERNEL",
                App + " mm_vmscan_memcg_reclaim_end: nr_reclaimed=0", Kill(App)]),
        new("a_kill_by_a_task_that_never_reclaimed", Clause.KillAfterRetry, Agree, 0, Linux612, Kill("sysrq-1")),
    ];

    // The second call fails, in loop 2.
    private static string[] Failed(int freed) =>
        [.. Round(App, 0, 1), Begin(App), End(App, 0), Zone(App, 2, 0, available: 100), Unreserve(freed)];

    private static string Unreserve(int freed) => $"{App} unreserve_highatomic: force=1 ret={freed}";
}
