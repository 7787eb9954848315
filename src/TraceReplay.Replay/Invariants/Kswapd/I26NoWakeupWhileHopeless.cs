using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I26: a hopeless node's kswapd is not woken.</summary>
internal sealed class I26NoWakeupWhileHopeless() : Invariant(new InvariantInfo
{
    Number = 26,
    Title = "nobody wakes the kswapd of a hopeless node",
    When = "mm_vmscan_wakeup_kswapd comes, and the node's counter is known",
    Then = "kswapd_failures is below 16",
    Tolerance = InvariantTolerance.Reorder,
    Tolerated = "a reset traced within 10 ms; and within 100 ms of the last increment a task that traced nothing since kswapd last woke: it may "
        + "have tested the counter before",
    HoldsFor = static line => line.TracesFailures,
    Events = [EventKind.WakeupKswapd],
    Needs = "mm_vmscan_kswapd_reclaim_fail",
    Places =
    [
        new("wakeup_kswapd", "mm/vmscan.c", 0, 0, 7496, 7598, "if (kswapd_test_hopeless(pgdat) ||"),
        new("wakeup_kswapd", "mm/vmscan.c", 7475, 7335, 7511, 7613, "trace_mm_vmscan_wakeup_kswapd("),
    ],
    Example = new(2, "16 failures, and no reset", Fail(16), "@1.5 " + Wakeup(), "@1.6 " + Sleep),
})
{
    // How long a task can be kept from the CPU between its test and its trace.
    private const long Stale = 100_000_000;

    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Node is not { Failures: >= 0 } node)
        {
            return;
        }

        bool stale = node.IsHopeless && MayBeStale(e, node, c.Task);
        if (stale)
        {
            c.Tolerate(Quirk.StaleWaker);
        }

        if (!c.Holds(this, !node.IsHopeless || stale))
        {
            c.Suspects.Add(new Suspect(this, e, node.Node, Awaited.Clear, $"kswapd is woken after {node.Failures} failures and no reset", "kswapd_failures=0..15", $"kswapd_failures={node.Failures}"));
        }
    }

    private static bool MayBeStale(in TraceEvent e, NodeTrack node, TaskTrack? task)
    {
        bool acted = task?.LastTime is TraceTime last && node.WakeTime is TraceTime woke && last.Value > woke.Value;
        bool soon = !e.Time.IsSeconds || e.Time.Value - node.FailTime.Value <= Stale;
        return soon && !acted;
    }
}
