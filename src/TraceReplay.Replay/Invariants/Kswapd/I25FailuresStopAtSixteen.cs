using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I25: kswapd stops at 16.</summary>
internal sealed class I25FailuresStopAtSixteen() : Invariant(new InvariantInfo
{
    Number = 25,
    Title = "kswapd_failures stops at 16",
    When = "mm_vmscan_kswapd_reclaim_fail comes",
    Then = "failures is at most MAX_RECLAIM_RETRIES (16): from there kswapd sleeps until a reset",
    Tolerance = InvariantTolerance.Reorder,
    Tolerated = "more than 16 after a run that a stale waker began: mm_vmscan_wakeup_kswapd since 10 ms before the last increment, or a run that "
        + "began within 10 ms of it (throttle_direct_reclaim wakes without a trace). Not judged where the increment before was not seen",
    HoldsFor = static line => line.TracesFailures,
    Events = [EventKind.KswapdReclaimFail],
    Places =
    [
        new("prepare_kswapd_sleep", "mm/vmscan.c", 0, 0, 6963, 7065, "if (kswapd_test_hopeless(pgdat))"),
        new("kswapd_test_hopeless", "mm/vmscan.c", 0, 0, 7539, 7641, "return atomic_read(&pgdat->kswapd_failures) >= MAX_RECLAIM_RETRIES;"),
    ],
    Example = new(3, "nobody woke kswapd after its 16th failure", Wakeup(), "@2.0 " + Fail(16), "@3.0 " + Fail(17)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        long value = e[Field.Failures];
        if (c.Node is not NodeTrack node || (value > NodeTrack.MaxReclaimRetries && !node.IsHopeless))
        {
            return;
        }

        bool stale = value > NodeTrack.MaxReclaimRetries && (!c.Kinds.Has(EventKind.WakeupKswapd) || node.MayHaveStaleWaker(node.WakeTime ?? e.Time));
        if (stale)
        {
            c.Tolerate(Quirk.StaleWaker);
        }

        if (!c.Holds(this, value <= NodeTrack.MaxReclaimRetries || stale))
        {
            c.Break(this, e, $"kswapd ran and failed again after {node.Failures} failures, and nobody woke it", "failures=1..16", $"failures={value}");
        }
    }
}
