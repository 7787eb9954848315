using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I27: the kswapd of a hopeless node sleeps.</summary>
internal sealed class I27NoRunWhileHopeless() : Invariant(new InvariantInfo
{
    Number = 27,
    Title = "the kswapd of a hopeless node sleeps until a reset",
    When = "mm_vmscan_kswapd_wake or mm_vmscan_kswapd_sleep comes, and the node's counter is known",
    Then = "kswapd does not run with kswapd_failures at 16 or more: prepare_kswapd_sleep sends it to sleep",
    Tolerance = InvariantTolerance.Reorder,
    Tolerated = "a reset traced within 10 ms; a run that a stale waker began, as in I25",
    HoldsFor = static line => line.TracesFailures,
    Events = [EventKind.KswapdWake, EventKind.KswapdSleep],
    Needs = "mm_vmscan_kswapd_reclaim_fail",
    Places =
    [
        new("prepare_kswapd_sleep", "mm/vmscan.c", 0, 0, 6963, 7065, "if (kswapd_test_hopeless(pgdat))"),
        new("kswapd", "mm/vmscan.c", 7415, 7275, 7451, 7553, "trace_mm_vmscan_kswapd_wake("),
    ],
    Example = new(3, "16 failures, and no reset", Wakeup(), "@1.2 " + Fail(16), "@1.5 " + Wake, "@1.6 " + Sleep),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Node is not { Failures: >= 0 } node)
        {
            return;
        }

        bool runs = node.IsHopeless && e.Kind == EventKind.KswapdWake;
        bool stale = runs && (!c.Kinds.Has(EventKind.WakeupKswapd) || node.MayHaveStaleWaker(e.Time));
        if (stale)
        {
            c.Tolerate(Quirk.StaleWaker);
        }

        if (!c.Holds(this, !runs || stale))
        {
            c.Suspects.Add(new Suspect(this, e, node.Node, Awaited.Clear, $"kswapd runs after {node.Failures} failures and no reset", "mm_vmscan_kswapd_sleep", "mm_vmscan_kswapd_wake"));
        }
    }
}
