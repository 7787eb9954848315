using TraceReplay.Replay;
using static TraceReplay.Model.KernelLineCatalogue;
using static TraceReplay.Model.VerdictKind;
using static TraceReplay.Tests.KswapdLines;

namespace TraceReplay.Tests;

/// <summary>The clauses of reclaim_throttle.</summary>
internal static class ThrottleClauseCases
{
    // What is not recorded is not missed: this tells that resets are.
    private const string Recorded72 = "other-8 mm_vmscan_kswapd_clear_hopeless: nid=1 reason=DIRECT";

    private static readonly string Waits = Throttled("cat-9", "NOPROGRESS", 4000, 4000);

    public static ClauseCase[] All { get; } =
    [
        new("isolated_pages_are_waited_for_HZ_by_50", Clause.ThrottleTimeout, Agree, 1, Linux612, Throttled("app-9", "ISOLATED", 20000, 4000)),
        new("isolated_pages_are_not_waited_for_longer", Clause.ThrottleTimeout, Diverge, 1, Linux612, Throttled("app-9", "ISOLATED", 100000, 4000)),
        new("writeback_is_waited_for_HZ_by_10", Clause.ThrottleTimeout, Agree, 1, Linux612, Throttled(Kswapd0, "WRITEBACK", 100000, 100000)),
        new("writeback_is_not_waited_for_less", Clause.ThrottleTimeout, Diverge, 1, Linux612, Throttled(Kswapd0, "WRITEBACK", 20000, 0)),
        new("a_jiffy_is_one_of_four", Clause.ThrottleTimeout, Diverge, 1, Linux612, Throttled("app-9", "CONGESTED", 5000, 0)),
        new("a_jiffy_stays_what_it_is", Clause.ThrottleTimeout, Diverge, 2, Linux612, Throttled("app-9", "CONGESTED", 4000, 0), Throttled("app-9", "CONGESTED", 1000, 0)),
        new("a_wait_ends_at_its_timeout", Clause.ThrottleDelay, Agree, 0, Linux612, Throttled("app-9", "ISOLATED", 20000, 20000)),
        new("a_wait_does_not_outlast_its_timeout", Clause.ThrottleDelay, Diverge, 1, Linux612, Throttled("app-9", "ISOLATED", 20000, 24000)),
        new("a_wait_is_whole_jiffies", Clause.ThrottleDelay, Diverge, 1, Linux612, Throttled("app-9", "ISOLATED", 20000, 4500)),
        new("a_wait_is_whole_jiffies_of_this_machine", Clause.ThrottleDelay, Diverge, 2, Linux612,
            Throttled("app-9", "NOPROGRESS", 4000, 4000), Throttled("app-9", "ISOLATED", 20000, 10000)),
        new("a_wait_tells_the_jiffy", Clause.ThrottleTimeout, Diverge, 2, Linux612, Throttled("app-9", "ISOLATED", 20000, 13000), Throttled("app-9", "NOPROGRESS", 4000, 0)),

        new("what_waits_to_be_written_is_not_known", Clause.ThrottledHopeless, Undetermined, 2, Linux72, Fail(3), Waits),
        new("nobody_waits_on_a_hopeless_node", Clause.ThrottledHopeless, Diverge, 5, Linux72, Recorded72, Fail(15), Fail(16), Lines.Begin("cat-9"), Waits),
        new("the_wait_may_have_begun_before", Clause.ThrottledHopeless, Undetermined, 5, Linux72, Recorded72, Lines.Begin("cat-9"), Fail(15), Fail(16), Waits),
        new("the_reset_may_not_be_recorded", Clause.ThrottledHopeless, Undetermined, 4, Linux72, Fail(15), Fail(16), Lines.Begin("cat-9"), Waits),
        new("a_hopeless_node_lets_a_task_go_on", Clause.HopelessAllows, Agree, 5, Linux72, Recorded72, Fail(15), Fail(16), Lines.Begin("cat-9"), AllowReclaim("cat-9", 1, 16)),
        new("a_hopeless_node_holds_nobody", Clause.HopelessAllows, Diverge, 5, Linux72, Recorded72, Fail(15), Fail(16), Lines.Begin("cat-9"), AllowReclaim("cat-9", 0, 16)),
        new("it_may_have_asked_before_the_node_was_hopeless", Clause.HopelessAllows, Agree, 0, Linux72,
            Recorded72, Lines.Begin("cat-9"), Fail(15), Fail(16), AllowReclaim("cat-9", 0, 16)),
        new("another_node_may_hold_it", Clause.HopelessAllows, Agree, 0, Linux72, Recorded72, Fail(3), AllowReclaim("cat-9", 0, 3)),
        new("isolated_pages_are_waited_for_there_too", Clause.ThrottledHopeless, Agree, 0, Linux72,
            Recorded72, Fail(15), Fail(16), Lines.Begin("cat-9"), Throttled("cat-9", "ISOLATED", 20000, 0)),
        new("kswapd_does_not_wait_for_progress", Clause.ThrottledKswapd, Diverge, 1, Linux612, Throttled(Kswapd0, "NOPROGRESS", 4000, 0)),
        new("kswapd_does_not_wait_for_isolated_pages", Clause.ThrottledKswapd, Diverge, 1, Linux612, Throttled(Kswapd0, "ISOLATED", 20000, 0)),
        new("kswapd_waits_for_writeback", Clause.ThrottledKswapd, Agree, 0, Linux612, Throttled(Kswapd0, "WRITEBACK", 100000, 0)),
    ];
}
