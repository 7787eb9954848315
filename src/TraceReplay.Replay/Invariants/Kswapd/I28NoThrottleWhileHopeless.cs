using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I28: on a hopeless node nobody waits for progress.</summary>
internal sealed class I28NoThrottleWhileHopeless() : Invariant(new InvariantInfo
{
    Number = 28,
    Title = "nobody is throttled for want of progress on a hopeless node",
    When = "mm_vmscan_throttled comes with the reason NOPROGRESS or CONGESTED, the node's counter is known, and the task traced something since "
        + "it last grew",
    Then = "kswapd_failures is below 16",
    Tolerance = InvariantTolerance.Reorder,
    Tolerated = "a reset traced within 10 ms. A task that traced nothing since the last increment may have begun to wait before it",
    HoldsFor = static line => line.TracesFailures,
    Events = [EventKind.Throttled],
    Needs = "mm_vmscan_kswapd_reclaim_fail",
    Places =
    [
        new("skip_throttle_noprogress", "mm/vmscan.c", 0, 0, 484, 492, "if (kswapd_test_hopeless(pgdat))"),
        new("reclaim_throttle", "mm/vmscan.c", 1166, 567, 543, 551, "if (skip_throttle_noprogress(pgdat)) {"),
    ],
    Example = new(3, "16 failures, and no reset", Fail(16), "@1.1 " + Begin(), "@1.2 " + Throttled("NOPROGRESS", 4000, 4000), "@1.3 " + Sleep),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Node is not { Failures: >= 0 } node || c.Reasons.Of(e) is not (ThrottleReason.Noprogress or ThrottleReason.Congested))
        {
            return;
        }

        // The line is traced after the wait, so the test was made at any time since the task's line before.
        bool since = !node.IsHopeless || (c.Task?.LastTime is TraceTime last && last.Value > node.FailTime.Value);
        if (since && !c.Holds(this, !node.IsHopeless))
        {
            c.Suspects.Add(new Suspect(this, e, node.Node, Awaited.Clear, $"a task is throttled after {node.Failures} failures and no reset", "no wait", "mm_vmscan_throttled"));
        }
    }
}
