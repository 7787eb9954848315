using TraceReplay.Replay;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Tests;

/// <summary>I23 to I34 and I40: kswapd_failures, and kswapd's loop.</summary>
internal static class KswapdCases
{
    private const string Later = "@5.0 " + Sleep;

    private static readonly (string, string)[] OneNode = [("zoneinfo.before", ZoneinfoText612.Text)];
    private static readonly (string, string)[] TwoNodes = [("zoneinfo.before", ZoneinfoText612.Text + ZoneinfoText612.Text.Replace("Node 0", "Node 1", StringComparison.Ordinal))];

    public static InvariantCase[] All { get; } =
    [
        new(23, "one_more", 0, Fail(3), Fail(4), Clear("DIRECT"), Fail(1)),
        new(23, "two_more", 2, Fail(3), Fail(5)),
        new(23, "1_without_a_reset", 2, Fail(3), Fail(1), Later),
        new(23, "an_increment_after_the_reset_that_wiped_it_out", 0, Fail(3), Clear("DIRECT"), Fail(4), "@2.0 " + Fail(1)) { Tolerated = (Quirk.CounterLineLate, 1) },
        new(23, "an_increment_long_after_the_reset", 3, Fail(3), Clear("DIRECT"), "@2.0 " + Fail(4)),
        new(23, "a_reset_after_the_increment_that_followed_it", 0, Fail(3), Fail(1), Clear("DIRECT"), "@2.0 " + Fail(2)) { Tolerated = (Quirk.CounterLineLate, 1) },
        new(23, "a_reset_by_the_same_kswapd_is_in_order", 2, Fail(3), Fail(1), Clear("KSWAPD", Kswapd), "@2.0 " + Fail(1)),
        new(24, "a_failure_between", 0, Fail(3), Clear("DIRECT"), Fail(1), Clear("DIRECT")),
        new(24, "no_failure_between", 3, Fail(3), Clear("DIRECT"), Clear("DIRECT"), Later),
        new(24, "a_failure_traced_late", 0, Fail(3), Clear("DIRECT"), Clear("DIRECT"), Fail(1), "@2.0 " + Fail(1)) { Tolerated = (Quirk.CounterLineLate, 1) },
        new(25, "16", 0, Fail(15), Fail(16)),
        new(25, "17", 3, Wakeup(), "@2.0 " + Fail(16), "@3.0 " + Fail(17)),
        new(25, "17_where_no_waker_is_recorded", 0, "@2.0 " + Fail(16), "@3.0 " + Fail(17)) { Tolerated = (Quirk.StaleWaker, 1) },
        new(26, "15_failures", 0, Fail(15), Wakeup()),
        new(26, "16_failures", 2, Fail(16), "@1.5 " + Wakeup(), Later),
        new(26, "a_reset_traced_late", 0, Fail(16), "@1.5 " + Wakeup(), Clear("DIRECT", "other-9"), Later) { Tolerated = (Quirk.CounterLineLate, 1) },
        new(26, "a_reset_by_the_same_task_is_in_order", 2, Fail(16), "@1.5 " + Wakeup(), Clear("DIRECT"), Later),
        new(26, "a_task_that_tested_before", 0, Wake, Fail(16), Wakeup(), Later) { Tolerated = (Quirk.StaleWaker, 1) },
        new(26, "a_task_that_cannot_have_tested_before", 5, Wake, Begin(), End(1), Fail(16), Wakeup(), Later),
        new(27, "asleep_until_a_reset", 0, Fail(16), Sleep, "@2.0 " + Clear("DIRECT"), Wake),
        new(27, "awake_without_a_reset", 3, Wakeup(), "@1.2 " + Fail(16), "@1.5 " + Wake, Later),
        new(27, "woken_by_a_task_that_tested_before", 0, Fail(16), "@1.5 " + Wakeup(), Clear("DIRECT", "other-9"), "@1.6 " + Wake),
        new(27, "woken_by_throttle_direct_reclaim", 0, Wakeup("a-1"), "@1.2 " + Fail(16), "@1.201 " + Wake, Later) { Tolerated = (Quirk.StaleWaker, 1) },
        new(28, "15_failures", 0, Fail(15), Begin(), Throttled("NOPROGRESS", 4000, 4000)),
        new(28, "16_failures", 3, Fail(16), Begin(), Throttled("CONGESTED", 4000, 4000), Later),
        new(28, "it_began_to_wait_before", 0, Begin(), Fail(16), Throttled("NOPROGRESS", 4000, 4000), Later) { NotChecked = true },
        new(28, "other_reasons_are_free", 0, Fail(16), Begin(), Throttled("ISOLATED", 20000, 4000), Later) { NotChecked = true },
        new(29, "hopeless_and_not_the_last_node", 0, Fail(16), Clear("PCP")) { Files = TwoNodes },
        new(29, "the_only_node", 2, Fail(16), Clear("PCP")) { Files = OneNode },
        new(29, "3_failures", 2, Fail(3), Clear("PCP")),
        new(29, "15_failures_and_the_16th_late", 0, Fail(15), Clear("PCP"), Fail(16)) { Tolerated = (Quirk.CounterLineLate, 2) },
        new(29, "15_failures", 2, Fail(15), Clear("PCP"), Later),
        new(30, "its_kswapd", 0, Fail(3), Wake, Balance, Clear("KSWAPD", Kswapd)),
        new(30, "another_kswapd", 2, Fail(3), Clear("KSWAPD", "kswapd1-51")),
        new(30, "after_the_run", 5, Wake, Balance, Fail(3), BalanceEnd(0), Clear("KSWAPD", Kswapd)),
        new(30, "a_task_whose_name_is_lost", 0, Fail(3), Clear("KSWAPD", "<...>-50")) { NotChecked = true },
        new(31, "a_task", 0, Fail(3), Clear("DIRECT")),
        new(31, "kswapd", 2, Fail(3), Clear("DIRECT", Kswapd)),
        new(32, "nothing", 0, Wake, Balance, Fail(3), BalanceEnd(0)),
        new(32, "a_page", 4, Wake, Balance, Fail(3), BalanceEnd(1)),
        new(33, "by_turns", 0, Wake, Balance, BalanceEnd(5), Sleep, Wake, Balance, BalanceEnd(5)),
        new(33, "another_order", 2, Kswapd + " mm_vmscan_kswapd_wake: nid=0 order=3", Balance),
        new(33, "a_run_without_a_wake", 4, Wake, Balance, BalanceEnd(0), Balance),
        new(33, "a_wake_without_a_run", 5, Wake, Balance, BalanceEnd(0), Wake, Sleep),
        new(34, "it_falls_back_to_order_0", 0, Kswapd + " mm_vmscan_kswapd_wake: nid=0 order=3", Balance.Replace("order=0", "order=3", StringComparison.Ordinal), BalanceEnd(5)),
        new(34, "another_order", 3, Wake, Balance, BalanceEnd(5, order: 3)),
        new(34, "other_zones", 3, Wake, Balance, BalanceEnd(5).Replace("Movable", "Normal", StringComparison.Ordinal)),
        new(34, "two_ends", 4, Wake, Balance, BalanceEnd(5), BalanceEnd(5)),
        new(40, "0", 0, Wake, Shrunk(5, task: Kswapd), Exit(0)),
        new(40, "3", 3, Wake, Shrunk(5, task: Kswapd), Exit(3)),
        new(40, "a_run_that_reclaimed_nothing", 0, Wake, Shrunk(0, task: Kswapd), Exit(3)) { NotChecked = true },
        new(40, "shrink_node_did_not_reset", 3, Wake, Shrunk(5, task: Kswapd), Kswapd + " shrink_node: nid=0 order=0 memcg=0 nr_reclaimed=5 kswapd_failures_before=3 kswapd_failures_after=4"),
    ];

    private static string Exit(int failures) => $"{Kswapd} balance_pgdat_exit: nid=0 order=0 ret_order=0 kswapd_failures={failures}";
}
