using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I30: kswapd resets its own node, while it balances it.</summary>
internal sealed class I30KswapdClearsItsNode() : Invariant(new InvariantInfo
{
    Number = 30,
    Title = "reason=KSWAPD comes from the node's own kswapd, inside balance_pgdat",
    When = "mm_vmscan_kswapd_clear_hopeless comes with reason=KSWAPD from a task whose name is known",
    Then = "the task is kswapdN, N is nid, and a run of balance_pgdat has begun and not ended",
    Tolerance = InvariantTolerance.Strict,
    HoldsFor = static line => line.TracesFailures,
    Events = [EventKind.KswapdClearHopeless],
    Needs = "a reset with reason=KSWAPD",
    Places =
    [
        new("kswapd_try_clear_hopeless", "mm/vmscan.c", 0, 0, 7533, 7635, "kswapd_clear_hopeless(pgdat, current_is_kswapd() ?"),
        new("kswapd_shrink_node", "mm/vmscan.c", 6967, 6816, 6999, 7101, "shrink_node(pgdat, sc);"),
    ],
    Example = new(2, "app is no kswapd", Fail(3), Clear("KSWAPD")),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if ((ClearReason)e[Field.Reason] != ClearReason.Kswapd || c.Task is not { IsNamed: true } task || c.Node is not NodeTrack node)
        {
            return;
        }

        bool own = task.KswapdNode == node.Node;
        bool outside = node.Step is KswapdStep.End or KswapdStep.Sleep && c.Kinds.Has(EventKind.BalancePgdatBegin);
        if (!c.Holds(this, own && !outside))
        {
            string what = own ? "outside of balance_pgdat" : $"by {c.Names.Format(e.Task)}";
            c.Break(this, e, $"reason=KSWAPD {what}", own ? "inside balance_pgdat" : $"kswapd{node.Node}", what);
        }
    }
}
