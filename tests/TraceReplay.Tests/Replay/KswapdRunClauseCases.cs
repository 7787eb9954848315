using TraceReplay.Replay;
using static TraceReplay.Model.KernelLineCatalogue;
using static TraceReplay.Model.VerdictKind;
using static TraceReplay.Tests.KswapdLines;

namespace TraceReplay.Tests;

/// <summary>The clauses of balance_pgdat's runs, of resets outside reclaim and of pgdat_balanced.</summary>
internal static class KswapdRunClauseCases
{
    private const string SoftlimitBegin = Kswapd0 + " mm_vmscan_memcg_softlimit_reclaim_begin: order=0 gfp_flags=GFP_KERNEL";
    private const string SoftlimitEnd = Kswapd0 + " mm_vmscan_memcg_softlimit_reclaim_end: nr_reclaimed=3";

    // The counter is known, and a run has begun.
    private static readonly string[] OfOrder3 = [Enter(0), Exit(0), $"{Kswapd0} mm_vmscan_kswapd_wake: nid=0 order=3", BalanceOf(3)];

    public static ClauseCase[] All { get; } =
    [
        new("a_per_CPU_list_may_reset_a_hopeless_node", Clause.ResetPcp, Undetermined, 3, Linux72, Fail(15), Fail(16), Clear("cat-9", "PCP")),
        new("a_per_CPU_list_resets_no_node_below_16", Clause.ResetPcp, Diverge, 2, Linux72, Fail(3), Clear("cat-9", "PCP")),
        new("a_16th_failure_under_way_may_come_first", Clause.ResetPcp, Undetermined, 3, Linux72, Fail(15), Wake, Clear("cat-9", "PCP")),
        new("a_per_CPU_list_resets_no_last_node", Clause.ResetPcp, Diverge, 3, Linux72,
            "kswapd1-51 mm_vmscan_kswapd_reclaim_fail: nid=1 failures=15", "kswapd1-51 mm_vmscan_kswapd_reclaim_fail: nid=1 failures=16",
            "cat-9 mm_vmscan_kswapd_clear_hopeless: nid=1 reason=PCP"),
        new("a_reset_by_reclaim_is_no_such", Clause.ResetPcp, Agree, 0, Linux72, Fail(3), Clear("cat-9", "DIRECT")),
        new("demotion_may_have_been_switched_on", Clause.ResetOther, Undetermined, 2, Linux72, Fail(3), Clear("sh-9", "OTHER")),
        new("kswapd_switches_no_demotion_on", Clause.ResetOther, Diverge, 2, Linux72, Fail(3), Clear(Kswapd0, "OTHER")),
        new("a_reset_by_reclaim_is_no_such", Clause.ResetOther, Agree, 0, Linux72, Fail(3), Clear("cat-9", "DIRECT")),

        new("kswapd_goes_on_after_a_run_that_reclaimed", Clause.GoesOn, Agree, 3, Linux612, Wake, Shrunk(3), Wake),
        new("kswapd_goes_on_and_nothing_is_known", Clause.GoesOn, Undetermined, 2, Linux612, Wake, Wake),
        new("sixteen_quiet_runs_may_all_have_failed", Clause.GoesOn, Undetermined, 20, Linux612, [Wake, Shrunk(3), .. Enumerable.Repeat(Wake, 18)]),
        new("fifteen_quiet_runs_cannot_stop_kswapd", Clause.GoesOn, Agree, 18, Linux612, [Wake, Shrunk(3), .. Enumerable.Repeat(Wake, 16)]),
        new("kswapd_that_went_on_was_below_16", Clause.CounterRead, Diverge, 4, Linux612, Wakeup("cat-9"), Wake, Wake, Enter(17)),
        new("a_late_waker_may_have_sent_it_on", Clause.CounterRead, Agree, 0, Linux612, Wakeup("cat-9"), Wake, Wakeup("cat-9"), Wake, Enter(17)),

        new("a_run_keeps_order_0", Clause.RunOrder, Agree, 3, Linux72, Wake, BalanceOf(0), BalanceEndOf(0, 500)),
        new("a_run_of_32_pages_falls_back_to_order_0", Clause.RunOrder, Agree, 3, Linux72, Wake, BalanceOf(9), BalanceEndOf(0, 32)),
        new("a_run_of_32_pages_cannot_keep_order_9", Clause.RunOrder, Diverge, 3, Linux72, Wake, BalanceOf(9), BalanceEndOf(9, 32)),
        new("a_run_of_31_pages_cannot_fall_back", Clause.RunOrder, Diverge, 3, Linux72, Wake, BalanceOf(9), BalanceEndOf(0, 31)),
        new("a_run_ends_at_its_order_or_at_0", Clause.RunOrder, Diverge, 3, Linux72, Wake, BalanceOf(9), BalanceEndOf(3, 40)),
        new("the_wake_up_tells_the_order_too", Clause.RunOrder, Diverge, 2, Linux72, Wake, BalanceEndOf(2, 40)),
        new("a_run_of_1024_pages_cannot_keep_order_9", Clause.RunOrder, Diverge, 3, Linux612, Enter(0), Shrunk(1024), ExitOf(9, 9, 0)),
        new("slab_may_have_made_the_difference", Clause.RunOrder, Undetermined, 2, Linux612, Enter(0), ExitOf(9, 9, 0)),
        new("a_run_returns_the_order_at_which_it_ended", Clause.ReturnedOrder, Agree, 6, Linux72, [.. OfOrder3, BalanceEndOf(3, 0), ExitOf(3, 3, 0)]),
        new("a_run_cannot_return_another_order", Clause.ReturnedOrder, Diverge, 6, Linux72, [.. OfOrder3, BalanceEndOf(3, 0), ExitOf(3, 6, 0)]),
        new("a_run_that_fell_back_returns_0", Clause.ReturnedOrder, Diverge, 6, Linux72, [.. OfOrder3, BalanceEndOf(0, 40), ExitOf(3, 3, 0)]),
        new("a_record_of_another_order_tells_nothing", Clause.ReturnedOrder, Agree, 0, Linux72, [.. OfOrder3, BalanceEndOf(3, 0), ExitOf(2, 6, 0)]),
        new("a_record_of_another_counter_tells_nothing", Clause.ReturnedOrder, Agree, 0, Linux72, [.. OfOrder3, BalanceEndOf(3, 0), ExitOf(3, 6, 161)]),
        new("a_return_without_its_end_is_one_of_two", Clause.RunOrder, Diverge, 5, Linux72, [.. OfOrder3, ExitOf(3, 6, 0)]),

        new("priorities_fall", Clause.RunPriority, Agree, 4, Linux612, Wake, Shrunk(3), Shrunk(3, 5), Wake),
        new("a_dropped_boost_starts_them_again", Clause.RunPriority, Agree, 4, Linux612, Wake, Shrunk(3, 11), Shrunk(3), Wake),
        new("a_boost_is_dropped_once", Clause.RunPriority, Diverge, 5, Linux612, Wake, Shrunk(3, 10), Shrunk(3, 12), Shrunk(3, 5), Shrunk(3, 6)),
        new("another_run_starts_them_again", Clause.RunPriority, Agree, 5, Linux612, Wake, Shrunk(3, 5), Wake, Shrunk(3), Wake),
        new("unseen_runs_may_start_them_again", Clause.RunPriority, Agree, 0, Linux612, Shrunk(3, 5), Shrunk(3), Shrunk(3, 5), Shrunk(3), Shrunk(3, 5), Shrunk(3)),
        new("soft_limits_have_priority_0", Clause.RunPriority, Agree, 6, Linux612, Wake, SoftlimitBegin, Shrunk(3, 0), SoftlimitEnd, Shrunk(3), Wake),
        new("nothing_else_has_priority_0", Clause.RunPriority, Diverge, 4, Linux612, Wake, SoftlimitBegin, SoftlimitEnd, Shrunk(3, 0)),
        new("soft_limits_may_not_be_recorded", Clause.RunPriority, Undetermined, 2, Linux612, Wake, Shrunk(3, 0)),

        new("kswapd_serves_its_node", Clause.RunTask, Agree, 0, Linux72, Wake, Balance, BalanceEnd(32)),
        new("kswapd_serves_no_other_node", Clause.RunTask, Diverge, 1, Linux72, "kswapd1-51 mm_vmscan_kswapd_wake: nid=0 order=0"),
        new("no_other_task_balances", Clause.RunTask, Diverge, 1, Linux72, "cat-9 mm_vmscan_balance_pgdat_begin: nid=0 order=0 highest_zoneidx=Movable "),
        new("a_task_without_a_name_may_be_kswapd", Clause.RunTask, Agree, 0, Linux72, "<...>-50 mm_vmscan_kswapd_wake: nid=0 order=0"),
        new("no_other_task_fails", Clause.RunTask, Diverge, 2, Linux72, Fail(3), "cat-9 mm_vmscan_kswapd_reclaim_fail: nid=0 failures=4"),
        new("kswapd_fails_on_its_node_only", Clause.RunTask, Diverge, 2, Linux72, Fail(3), "kswapd1-51 mm_vmscan_kswapd_reclaim_fail: nid=0 failures=4"),
        new("runs_begin_and_end", Clause.RunPair, Agree, 0, Linux72, BalanceEnd(32), Wake, Balance, BalanceEnd(32), Wake, Balance),
        new("a_run_ends_once", Clause.RunPair, Diverge, 4, Linux72, Wake, Balance, BalanceEnd(32), BalanceEnd(32)),
        new("a_run_begins_once", Clause.RunPair, Diverge, 6, Linux72, Wake, Balance, BalanceEnd(32), Wake, Balance, Balance),
        new("a_run_ends_before_the_next_wake", Clause.RunPair, Diverge, 6, Linux72, Wake, Balance, BalanceEnd(32), Wake, Balance, Wake, Balance),
        new("a_run_ends_before_kswapd_sleeps", Clause.RunPair, Diverge, 6, Linux72, Wake, Balance, BalanceEnd(32), Wake, Balance, Asleep),
        new("a_run_fails_before_its_end", Clause.FailsInRun, Agree, 0, Linux72, Wake, Balance, BalanceEnd(32), Wake, Balance, Fail(3), BalanceEnd(0)),
        new("a_run_cannot_fail_after_its_end", Clause.FailsInRun, Diverge, 4, Linux72, Wake, Balance, BalanceEnd(0), Fail(3)),
        new("a_run_cannot_fail_before_its_begin", Clause.FailsInRun, Diverge, 5, Linux72, Wake, Balance, BalanceEnd(0), Wake, Fail(3)),
        new("where_no_begin_is_recorded_none_is_missed", Clause.FailsInRun, Agree, 0, Linux72, Wake, BalanceEnd(0), Fail(3), BalanceEnd(0)),
        new("kswapd_wakes_between_its_sleeps", Clause.WakesBetween, Agree, 0, Linux612, Wake, Asleep, Wake, Shrunk(3), Asleep),
        new("kswapd_cannot_reclaim_asleep", Clause.WakesBetween, Diverge, 3, Linux612, Wake, Asleep, Shrunk(3)),
        new("kswapd_cannot_sleep_twice", Clause.WakesBetween, Diverge, 3, Linux612, Wake, Asleep, Asleep),
        new("the_freezer_may_wake_it", Clause.WakesBetween, Agree, 0, Linux612, Wake, Asleep, "+500 " + Asleep),
        new("where_no_wake_is_recorded_none_is_missed", Clause.WakesBetween, Agree, 0, Linux612, Asleep, Shrunk(3), Asleep),
        new("where_no_end_is_recorded_none_is_missed", Clause.RunPair, Agree, 0, Linux72, Wake, Balance, Wake, Balance, Asleep),

        new("a_node_without_a_zone_is_balanced", Clause.BalancedUnmanaged, Agree, 1, Linux612, "cat-9 pgdat_balanced: nid=1 order=0 highest_zoneidx=0 balanced=1"),
        new("a_node_without_a_zone_cannot_be_unbalanced", Clause.BalancedUnmanaged, Diverge, 1, Linux612,
            "cat-9 pgdat_balanced: nid=1 order=0 highest_zoneidx=0 balanced=0"),
        new("a_node_with_a_zone_can", Clause.BalancedUnmanaged, Agree, 0, Linux612, "cat-9 pgdat_balanced: nid=1 order=0 highest_zoneidx=1 balanced=0"),
    ];
}
