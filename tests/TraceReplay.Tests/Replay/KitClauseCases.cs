using TraceReplay.Replay;
using static TraceReplay.Model.KernelLineCatalogue;
using static TraceReplay.Model.VerdictKind;
using static TraceReplay.Tests.KswapdLines;

namespace TraceReplay.Tests;

/// <summary>What the probes of <c>tracereplay record</c> decide that older ones leave open: nr_reclaimed of a run, and whether it was boosted.</summary>
internal static class KitClauseCases
{
    public static ClauseCase[] All { get; } =
    [
        new("a_run_told_to_have_reclaimed_does_not_fail", Clause.CounterAfterRun, Agree, 3, Linux612, Enter(0), Balanced(0), Told(0, 33)),
        new("a_run_told_to_have_reclaimed_cannot_fail", Clause.CounterAfterRun, Diverge, 3, Linux612, Enter(0), Balanced(0), Told(1, 33)),
        new("a_run_told_to_have_reclaimed_nothing_must_fail", Clause.CounterAfterRun, Diverge, 3, Linux612, Enter(5), Balanced(0), Told(5, 0)),
        new("a_run_cannot_be_told_less_than_it_was_seen_to_reclaim", Clause.CounterAfterRun, Agree, 4, Linux612, Enter(5), Shrunk(3), Balanced(0), Told(0, 0)),
        new("a_boosted_run_can_fail_in_balance", Clause.CounterAfterRun, Agree, 3, Linux612, Boosted(5), Balanced(1), Told(6, 0)),
        new("a_boost_may_come_after_the_probe", Clause.CounterAfterRun, Undetermined, 3, Linux612, Unboosted(5), Balanced(1), Told(6, 0)),
        new("a_boosted_run_is_exempt_in_7_2", Clause.RunFails, Agree, 5, Linux72, Wake, Boosted(3), Balance, Balanced(0), BalanceEnd(0)),
        new("an_unboosted_run_leaves_it_open_in_7_2", Clause.RunFails, Undetermined, 5, Linux72, Wake, Unboosted(3), Balance, Balanced(0), BalanceEnd(0)),
        new("an_order_is_decided_by_what_the_run_is_told_to_have_reclaimed", Clause.RunOrder, Agree, 3, Linux612,
            Enter(0), Balanced(0), ExitOf(3, 0, 0) + " nr_reclaimed=33"),
        new("an_order_cannot_go_after_too_little", Clause.RunOrder, Diverge, 3, Linux612, Enter(0), Balanced(0), ExitOf(3, 0, 0) + " nr_reclaimed=1"),
    ];

    private static string Told(int failures, long reclaimed) => $"{Exit(failures)} nr_reclaimed={reclaimed}";

    private static string Boosted(int failures) => $"{Enter(failures)} boosted=1";

    private static string Unboosted(int failures) => $"{Enter(failures)} boosted=0";
}
