using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I23: kswapd_failures grows by one.</summary>
internal sealed class I23FailuresCountByOne() : Invariant(new InvariantInfo
{
    Number = 23,
    Title = "kswapd_failures grows by one, from 0 after a reset",
    When = "mm_vmscan_kswapd_reclaim_fail comes, and the node's counter is known from the line before",
    Then = "failures is one more than before, and 1 after a reset",
    Tolerance = InvariantTolerance.Reorder,
    Tolerated = "an increment traced within 10 ms after a reset that wiped it out, and an increment to 1 whose reset is traced within 10 ms",
    HoldsFor = static line => line.TracesFailures,
    Events = [EventKind.KswapdReclaimFail],
    Places =
    [
        new("balance_pgdat", "mm/vmscan.c", 0, 0, 7231, 7333, "int fail_cnt = atomic_inc_return(&pgdat->kswapd_failures);"),
        new("kswapd_clear_hopeless", "mm/vmscan.c", 0, 0, 7519, 7621, "if (atomic_xchg(&pgdat->kswapd_failures, 0))"),
    ],
    Example = new(2, "5 follows 3", Fail(3), Fail(5)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Node is not { Failures: >= 0 } node)
        {
            return;
        }

        long value = e[Field.Failures];
        bool late = KswapdTracking.IsLateFail(e, node);
        if (late)
        {
            c.Tolerate(Quirk.CounterLineLate);
        }

        if (c.Holds(this, value == node.Failures + 1 || late))
        {
            return;
        }

        string message = $"kswapd_failures goes from {node.Failures} to {value}";
        if (value == 1)
        {
            c.Suspects.Add(new Suspect(this, e, node.Node, Awaited.Clear, message + " without a reset", $"failures={node.Failures + 1}", "failures=1"));
        }
        else
        {
            c.Break(this, e, message, $"failures={node.Failures + 1}", $"failures={value}");
        }
    }
}
