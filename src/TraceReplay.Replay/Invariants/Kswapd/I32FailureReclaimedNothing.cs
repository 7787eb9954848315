using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I32: a run that counts as a failure reclaimed nothing.</summary>
internal sealed class I32FailureReclaimedNothing() : Invariant(new InvariantInfo
{
    Number = 32,
    Title = "a run that counts as a failure reclaimed nothing",
    When = "mm_vmscan_balance_pgdat_end ends a run in which mm_vmscan_kswapd_reclaim_fail came",
    Then = "nr_reclaimed is 0 (the converse does not hold: boosted runs and runs that begin balanced do not fail)",
    Tolerance = InvariantTolerance.Strict,
    HoldsFor = static line => line.TracesBalanceRuns,
    Events = [EventKind.BalancePgdatEnd],
    Needs = "mm_vmscan_kswapd_reclaim_fail",
    Places =
    [
        new("balance_pgdat", "mm/vmscan.c", 0, 0, 7230, 7332, "if (!sc.nr_reclaimed && !boosted) {"),
        new("balance_pgdat", "mm/vmscan.c", 0, 0, 7266, 7368, "trace_mm_vmscan_balance_pgdat_end("),
    ],
    Example = new(4, "a run that failed ends with 5 pages", Wake, Balance, Fail(3), BalanceEnd(5)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        long reclaimed = e[Field.NrReclaimed];
        if (c.Node is { FailedInRun: true } && !c.Holds(this, reclaimed == 0))
        {
            c.Break(this, e, $"a run that counted as a failure reclaimed {reclaimed} pages", "nr_reclaimed=0", $"nr_reclaimed={reclaimed}");
        }
    }
}
