using TraceReplay.Replay;
using static TraceReplay.Model.KernelLineCatalogue;
using static TraceReplay.Model.VerdictKind;
using static TraceReplay.Tests.KswapdLines;

namespace TraceReplay.Tests;

/// <summary>The clauses of kswapd_failures, prepare_kswapd_sleep and wakeup_kswapd.</summary>
internal static class KswapdClauseCases
{
    // What is not recorded is not missed: these tell that reclaim and resets are.
    private const string Recorded612 = "other-8 mm_vmscan_direct_reclaim_end: nr_reclaimed=0";
    private const string Recorded72 = "other-8 mm_vmscan_kswapd_clear_hopeless: nid=1 reason=DIRECT";

    private static readonly string[] PreparedTwice = [Sleep(1, 3), "+100 " + Sleep(1, 3)];
    private static readonly string[] Slept = [Wake, .. PreparedTwice, Asleep];

    public static ClauseCase[] All { get; } =
    [
        new("failures_grow_by_1", Clause.FailureCount, Agree, 2, Linux72, Fail(3), Fail(4)),
        new("failures_cannot_grow_by_2", Clause.FailureCount, Diverge, 2, Linux72, Fail(3), Fail(5)),
        new("failures_cannot_stay", Clause.FailureCount, Diverge, 2, Linux72, Fail(3), Fail(3)),
        new("the_first_failure_after_a_reset_is_1", Clause.FailureCount, Agree, 3, Linux72, Fail(3), Clear("cat-9", "DIRECT"), Fail(1)),
        new("the_first_failure_after_a_reset_cannot_go_on", Clause.FailureCount, Diverge, 3, Linux72, Fail(3), Clear("cat-9", "DIRECT"), Fail(4)),
        new("nothing_is_known_before_the_first", Clause.FailureCount, Undetermined, 1, Linux72, Fail(7)),

        new("a_failure_of_1_shows_a_reset_whose_line_comes_later", Clause.FailureCount, Undetermined, 4, Linux72,
            Fail(3), Fail(4), Lines.Begin("cat-9"), Fail(1), Clear("cat-9", "DIRECT"), Fail(2)),
        new("a_failure_of_1_cannot_come_without_any_reclaim", Clause.FailureCount, Diverge, 4, Linux72, Recorded72, Fail(3), Fail(4), Fail(1)),
        new("a_failure_of_2_shows_no_late_reset", Clause.FailureCount, Diverge, 4, Linux72, Fail(3), Fail(4), Lines.Begin("cat-9"), Fail(2)),

        new("a_run_that_reclaimed_does_not_fail", Clause.RunFails, Agree, 3, Linux72, Wake, Balance, BalanceEnd(32)),
        new("a_run_that_reclaimed_cannot_fail", Clause.RunFails, Diverge, 4, Linux72, Wake, Balance, Fail(1), BalanceEnd(32)),
        new("a_run_that_ended_balanced_cannot_fail", Clause.RunFails, Diverge, 5, Linux72, Wake, Balance, Balanced(1), Fail(1), BalanceEnd(0)),
        new("a_boosted_run_need_not_fail", Clause.RunFails, Undetermined, 4, Linux72, Wake, Balance, Balanced(0), BalanceEnd(0)),
        new("a_run_that_reclaimed_nothing_fails", Clause.CounterAfterRun, Agree, 3, Linux612, Enter(5), Balanced(0), Exit(6)),
        new("a_run_that_reclaimed_nothing_must_fail", Clause.CounterAfterRun, Diverge, 3, Linux612, Enter(5), Balanced(0), Exit(5)),
        new("a_run_cannot_fail_twice", Clause.CounterAfterRun, Diverge, 3, Linux612, Enter(5), Balanced(0), Exit(7)),
        new("a_run_that_ended_balanced_does_not_fail", Clause.CounterAfterRun, Agree, 3, Linux612, Enter(5), Balanced(1), Exit(5)),
        new("a_run_that_ended_balanced_fails_only_with_a_boost", Clause.CounterAfterRun, Undetermined, 3, Linux612, Enter(5), Balanced(1), Exit(6)),
        new("an_unbalanced_look_drops_the_boost", Clause.CounterAfterRun, Diverge, 4, Linux612, Enter(5), Balanced(0), Balanced(1), Exit(6)),
        new("a_run_that_reclaimed_leaves_0", Clause.CounterAfterRun, Agree, 4, Linux612, Enter(5), Shrunk(3), Balanced(0), Exit(0)),
        new("an_own_reset_says_that_the_run_reclaimed", Clause.CounterAfterRun, Agree, 4, Linux612, Enter(5), ShrinkNode(Kswapd0, 5, 0, 33), Balanced(0), Exit(0)),
        new("a_run_that_began_at_0_may_have_reclaimed_slab", Clause.CounterAfterRun, Undetermined, 3, Linux612, Enter(0), Balanced(0), Exit(0)),
        new("a_run_that_reclaimed_cannot_keep_the_counter", Clause.CounterAfterRun, Diverge, 4, Linux612, Enter(5), Shrunk(3), Balanced(0), Exit(6)),
        new("a_reset_under_way_and_a_failure_leave_1", Clause.CounterAfterRun, Undetermined, 5, Linux612,
            Recorded612, Lines.Begin("app-100"), Enter(5), Balanced(0), Exit(1)),
        new("a_run_that_reclaimed_leaves_no_1", Clause.CounterAfterRun, Diverge, 6, Linux612,
            Recorded612, Lines.Begin("app-100"), Enter(5), Shrunk(3), Balanced(0), Exit(1)),
        new("without_pgdat_balanced_both_are_possible", Clause.CounterAfterRun, Undetermined, 2, Linux612, Enter(5), Exit(6)),

        new("a_reclaim_of_an_unbalanced_node_leaves_the_counter", Clause.ResetRefused, Agree, 3, Linux72, Fail(3), Balanced(0, "cat-9"), ShrinkKept("cat-9", 3, 33)),
        new("a_reclaim_of_a_balanced_node_cannot_leave_the_counter", Clause.ResetRefused, Diverge, 3, Linux72, Fail(3), Balanced(1, "cat-9"), ShrinkKept("cat-9", 3, 33)),
        new("before_7_2_no_reclaim_leaves_the_counter", Clause.ResetRefused, Diverge, 2, Linux612, Balanced(0, "cat-9"), ShrinkKept("cat-9", 3, 33)),
        new("without_pgdat_balanced_a_counter_that_is_left_tells_nothing", Clause.ResetRefused, Agree, 0, Linux72, Fail(3), ShrinkKept("cat-9", 3, 33)),
        new("a_counter_against_the_events_is_not_judged", Clause.ResetRefused, Agree, 0, Linux72, Fail(3), Balanced(0, "cat-9"), ShrinkKept("cat-9", 9, 33)),

        new("a_run_that_was_not_seen_to_begin_may_have_failed", Clause.CounterRead, Agree, 0, Linux612, Recorded612, ShrinkNode("cat-9", 5, 0, 33), Exit(1)),
        new("a_run_that_was_not_seen_to_begin_cannot_have_failed_twice", Clause.CounterRead, Diverge, 3, Linux612,
            Recorded612, ShrinkNode("cat-9", 5, 0, 33), Exit(2)),
        new("nothing_changes_the_counter_between_runs", Clause.CounterRead, Agree, 0, Linux612, Enter(5), Balanced(0), Exit(6), Enter(6)),
        new("the_counter_cannot_jump_between_runs", Clause.CounterRead, Diverge, 4, Linux612, Enter(5), Balanced(0), Exit(6), Enter(9)),
        new("the_counter_cannot_go_back_unseen", Clause.CounterRead, Diverge, 5, Linux612, Recorded612, Enter(5), Balanced(0), Exit(6), Enter(0)),
        new("any_reclaim_may_have_reset_any_node", Clause.CounterRead, Agree, 0, Linux612, Enter(5), Balanced(0), Exit(6), Lines.End("app-100", 33), Enter(0)),
        new("reclaim_of_nothing_resets_nothing", Clause.CounterRead, Diverge, 5, Linux612, Enter(5), Balanced(0), Exit(6), Lines.End("app-100", 0), Enter(0)),
        new("where_no_reclaim_is_recorded_the_counter_may_go_back_unseen", Clause.CounterRead, Agree, 0, Linux612, Enter(5), Balanced(0), Exit(6), Enter(0)),
        new("a_reset_under_way_may_be_read_before_its_line", Clause.CounterRead, Agree, 0, Linux612,
            Recorded612, Enter(5), Balanced(0), Exit(6), Lines.Begin("app-100"), Enter(0)),
        new("a_reset_under_way_does_not_count", Clause.CounterRead, Diverge, 6, Linux612,
            Recorded612, Enter(5), Balanced(0), Exit(6), Lines.Begin("app-100"), Enter(1)),
        new("kswapd_cannot_have_failed_before_it_sleeps", Clause.CounterRead, Diverge, 6, Linux612,
            Recorded612, Enter(5), Balanced(0), Exit(6), Lines.Begin("app-100"), Sleep(0, 1)),
        new("a_run_of_which_nothing_tells_may_have_failed_after_a_reset", Clause.CounterRead, Agree, 0, Linux612,
            Recorded612, Enter(5), Balanced(0), Exit(6), Lines.Begin("app-100"), Wake, Sleep(0, 1)),

        new("a_reset_whose_line_comes_after_a_failure_does_not_hide_it", Clause.CounterRead, Agree, 0, Linux612,
            Recorded612, Lines.Begin("app-100"), Enter(5), Balanced(0), Exit(1), ShrinkNode("app-100", 5, 0, 19), Enter(1)),

        new("any_reclaim_resets", Clause.Reset, Agree, 2, Linux612, Enter(5), ShrinkNode("dd-9", 5, 0, 33)),
        new("reclaim_on_a_balanced_node_resets", Clause.Reset, Agree, 3, Linux72, Fail(3), Balanced(1), Clear(Kswapd0, "KSWAPD")),
        new("a_task_s_reclaim_on_a_balanced_node_resets", Clause.Reset, Agree, 3, Linux72, Fail(3), Balanced(1, "cat-9"), Clear("cat-9", "DIRECT")),
        new("reclaim_on_an_unbalanced_node_cannot_reset", Clause.Reset, Diverge, 3, Linux72, Fail(3), Balanced(0), Clear(Kswapd0, "KSWAPD")),
        new("an_earlier_balance_says_nothing", Clause.Reset, Undetermined, 4, Linux72,
            Fail(3), Balanced(0, "cat-9"), Lines.Begin("cat-9"), Clear("cat-9", "DIRECT")),
        new("another_task_s_balance_says_nothing", Clause.Reset, Undetermined, 3, Linux72, Fail(3), Balanced(0), Clear("cat-9", "DIRECT")),

        new("a_counter_above_0_is_reset", Clause.ResetOfZero, Agree, 0, Linux72, Fail(3), Clear("cat-9", "DIRECT")),
        new("a_counter_of_0_is_not_reset", Clause.ResetOfZero, Diverge, 3, Linux72, Fail(3), Clear("cat-9", "DIRECT"), Clear("cat-9", "DIRECT")),
        new("a_failure_under_way_may_have_come_before_the_reset", Clause.ResetOfZero, Undetermined, 4, Linux72,
            Fail(3), Clear("cat-9", "DIRECT"), Wake, Clear("cat-9", "DIRECT"), Fail(1), Fail(2)),
        new("where_no_failure_is_recorded_the_counter_is_not_known_to_be_0", Clause.ResetOfZero, Undetermined, 2, Linux72,
            Clear("cat-9", "DIRECT"), Clear("cat-9", "DIRECT")),
        new("kswapd_resets_as_KSWAPD_and_others_as_DIRECT", Clause.ResetReason, Agree, 0, Linux72,
            Fail(3), Clear(Kswapd0, "KSWAPD"), Fail(1), Clear("cat-9", "DIRECT")),
        new("a_task_cannot_reset_as_KSWAPD", Clause.ResetReason, Diverge, 2, Linux72, Fail(3), Clear("cat-9", "KSWAPD")),
        new("kswapd_cannot_reset_as_DIRECT", Clause.ResetReason, Diverge, 2, Linux72, Fail(3), Clear(Kswapd0, "DIRECT")),
        new("another_node_s_kswapd_cannot_reset_as_KSWAPD", Clause.ResetReason, Diverge, 2, Linux72, Fail(3), Clear("kswapd1-51", "KSWAPD")),

        new("kswapd_sleeps_on_a_hopeless_node", Clause.SleepPrepared, Agree, 2, Linux612, Balanced(0), Sleep(1, 16)),
        new("kswapd_cannot_stay_awake_on_a_hopeless_node", Clause.SleepPrepared, Diverge, 1, Linux612, Sleep(0, 16)),
        new("kswapd_sleeps_on_a_balanced_node", Clause.SleepPrepared, Agree, 2, Linux612, Balanced(1), Sleep(1, 3)),
        new("kswapd_cannot_stay_awake_on_a_balanced_node", Clause.SleepPrepared, Diverge, 2, Linux612, Balanced(1), Sleep(0, 3)),
        new("kswapd_cannot_sleep_at_15_on_an_unbalanced_node", Clause.SleepPrepared, Diverge, 2, Linux612, Balanced(0), Sleep(1, 15)),
        new("without_pgdat_balanced_both_are_possible", Clause.SleepPrepared, Undetermined, 1, Linux612, Sleep(1, 3)),

        new("kswapd_sleeps_after_the_second_yes", Clause.SleepTraced, Agree, 0, Linux612, [.. Slept, "+300 " + Wake]),
        new("kswapd_cannot_leave_its_sleep_out", Clause.SleepTraced, Diverge, 8, Linux612, [.. Slept, Wake, .. PreparedTwice, "+300 " + Wake]),
        new("the_second_yes_may_be_a_first_one_after_the_freezer", Clause.SleepTraced, Agree, 0, Linux612, [.. Slept, Wake, .. PreparedTwice, "+100 " + Wake]),
        new("the_first_yes_is_followed_by_a_short_sleep", Clause.SleepTraced, Agree, 0, Linux612, [.. Slept, Wake, Sleep(1, 3), Wake, Sleep(1, 3), "+300 " + Wake]),
        new("a_run_between_them_shows_two_first_ones", Clause.SleepTraced, Agree, 0, Linux612, [.. Slept, Wake, Sleep(1, 3), Enter(3), Sleep(1, 3), "+300 " + Wake]),
        new("where_no_sleep_is_recorded_none_is_missed", Clause.SleepTraced, Agree, 0, Linux612, [Wake, .. PreparedTwice, "+300 " + Wake]),

        new("kswapd_falls_asleep_on_a_hopeless_node", Clause.FellAsleep, Agree, 3, Linux72, Fail(15), Fail(16), Asleep),
        new("kswapd_falls_asleep_when_prepared", Clause.FellAsleep, Agree, 3, Linux612, Balanced(1), Sleep(1, 3), Asleep),
        new("kswapd_cannot_fall_asleep_unprepared", Clause.FellAsleep, Diverge, 3, Linux612, Balanced(0), Sleep(0, 3), Asleep),
        new("one_preparation_serves_one_sleep", Clause.FellAsleep, Undetermined, 4, Linux612, Balanced(1), Sleep(1, 3), Asleep, Asleep),

        new("a_run_before_16_is_a_run", Clause.AwakeThoughHopeless, Agree, 0, Linux72, Fail(15), Wake),
        new("kswapd_cannot_run_at_16", Clause.AwakeThoughHopeless, Diverge, 4, Linux72, Recorded72, Fail(15), Fail(16), Wake),
        new("where_no_reset_is_recorded_kswapd_may_run_at_16", Clause.AwakeThoughHopeless, Undetermined, 3, Linux72, Fail(15), Fail(16), Wake),
        new("kswapd_runs_again_after_a_reset", Clause.AwakeThoughHopeless, Agree, 0, Linux72, Fail(15), Fail(16), Clear("cat-9", "DIRECT"), Wake),
        new("a_reset_under_way_may_have_come_first", Clause.AwakeThoughHopeless, Undetermined, 4, Linux612,
            Recorded612, Lines.Begin("app-100"), Sleep(1, 16), Wake),

        new("kswapd_is_woken_on_an_unbalanced_node", Clause.Woken, Agree, 3, Linux72, Fail(3), Balanced(0, "cat-9"), Wakeup("cat-9")),
        new("kswapd_is_not_woken_on_a_hopeless_node", Clause.Woken, Diverge, 5, Linux72, Recorded72, Fail(15), Fail(16), Balanced(0, "cat-9"), Wakeup("cat-9")),
        new("a_boost_wakes_kswapd_on_a_balanced_node", Clause.Woken, Undetermined, 3, Linux72, Fail(3), Balanced(1, "cat-9"), Wakeup("cat-9")),
        new("a_reset_under_way_may_have_woken_it", Clause.Woken, Undetermined, 4, Linux612, Recorded612, Lines.Begin("app-100"), Sleep(1, 16), Wakeup("cat-9")),
    ];
}
