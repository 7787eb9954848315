using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I24: a counter of 0 is not reset.</summary>
internal sealed class I24ClearNeedsFailure() : Invariant(new InvariantInfo
{
    Number = 24,
    Title = "a failure lies between two resets of a node",
    When = "mm_vmscan_kswapd_clear_hopeless comes, and the node's counter is known from the line before",
    Then = "the counter is not 0: only a reset that changes something is traced",
    Tolerance = InvariantTolerance.Reorder,
    Tolerated = "a reset whose increment to 1 is traced within 10 ms",
    HoldsFor = static line => line.TracesFailures,
    Events = [EventKind.KswapdClearHopeless],
    Places = [new("kswapd_clear_hopeless", "mm/vmscan.c", 0, 0, 7519, 7621, "if (atomic_xchg(&pgdat->kswapd_failures, 0))")],
    Example = new(3, "nothing failed since the first reset", Fail(3), Clear("DIRECT"), Clear("DIRECT"), "@1.2 " + Sleep),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Node is { Failures: >= 0 } node && !c.Holds(this, node.Failures > 0))
        {
            c.Suspects.Add(new Suspect(this, e, node.Node, Awaited.Fail, "a reset of a counter that is 0 since the last one", "kswapd_failures=1..", "kswapd_failures=0"));
        }
    }
}
