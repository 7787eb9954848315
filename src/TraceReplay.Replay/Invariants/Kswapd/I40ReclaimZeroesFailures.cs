using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I40: before 7.0 any reclaim resets the counter, kswapd's own too.</summary>
internal sealed class I40ReclaimZeroesFailures() : Invariant(new InvariantInfo
{
    Number = 40,
    Title = "up to 6.18 a run of kswapd that reclaims leaves kswapd_failures at 0",
    When = "balance_pgdat_exit, or shrink_node with pages reclaimed, comes from the node's own kswapd, in a run that showed reclaim",
    Then = "kswapd_failures is 0: shrink_node reset it, and only kswapd makes it grow, after a run that reclaimed nothing",
    Tolerance = InvariantTolerance.Reorder,
    Tolerated = "other tasks' resets are not judged: kswapd can fail between the reset and the probe",
    HoldsFor = static line => line.Reset == ResetRule.AnyReclaim,
    Events = [EventKind.BalancePgdatExit, EventKind.ShrinkNode],
    Needs = "a probe of kswapd_failures (balance_pgdat_exit or shrink_node) in the decisions of a bpftrace program",
    Places =
    [
        new("shrink_node", "mm/vmscan.c", 6261, 6089, 0, 0, "pgdat->kswapd_failures = 0;"),
        new("balance_pgdat", "mm/vmscan.c", 7196, 7057, 0, 0, "pgdat->kswapd_failures++;"),
    ],
    Example = new(3, "the run reclaimed 5 pages", Wake, Shrunk(5, task: Kswapd), Kswapd + " balance_pgdat_exit: nid=0 order=0 ret_order=0 kswapd_failures=3"),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Node is not NodeTrack node || c.Task?.KswapdNode != node.Node)
        {
            return;
        }

        bool exit = e.Kind == EventKind.BalancePgdatExit;
        bool reclaimed = exit ? node.Shrunk > 0 : e[Field.NrReclaimed] > 0 && node.Shrunk > 0;
        if (!reclaimed)
        {
            return;
        }

        long failures = e[exit ? Field.KswapdFailures : Field.FailuresAfter];
        if (!c.Holds(this, failures == 0))
        {
            c.Break(this, e, $"kswapd reclaimed {node.Shrunk} pages in this run, and kswapd_failures is {failures}", "kswapd_failures=0", $"kswapd_failures={failures}");
        }
    }
}
