using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I29: what the reset of the per-CPU lists needs.</summary>
internal sealed class I29PcpClearsHopelessOnly() : Invariant(new InvariantInfo
{
    Number = 29,
    Title = "reason=PCP resets only a hopeless node below the highest one with memory",
    When = "mm_vmscan_kswapd_clear_hopeless comes with reason=PCP, and the node's counter or the machine's nodes are known",
    Then = "kswapd_failures was 16 or more, and next_memory_node(nid) exists: never on the only node",
    Tolerance = InvariantTolerance.Reorder,
    Tolerated = "a counter of 15 whose 16th increment is traced within 10 ms",
    HoldsFor = static line => line.TracesFailures,
    Events = [EventKind.KswapdClearHopeless],
    Needs = "a reset with reason=PCP",
    Places =
    [
        new("free_frozen_page_commit", "mm/page_alloc.c", 0, 0, 2927, 2939, "if (kswapd_test_hopeless(pgdat) &&"),
        new("free_frozen_page_commit", "mm/page_alloc.c", 0, 0, 2928, 2940, "next_memory_node(pgdat->node_id) < MAX_NUMNODES)"),
    ],
    Example = new(2, "3 failures are not hopeless", Fail(3), Clear("PCP")),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Node is not NodeTrack node || (ClearReason)e[Field.Reason] != ClearReason.Pcp || (node.Failures < 0 && c.Machine.HighestMemoryNode < 0))
        {
            return;
        }

        bool highest = c.Machine.HighestMemoryNode >= 0 && node.Node >= c.Machine.HighestMemoryNode;
        bool hopeful = node.Failures >= 0 && !node.IsHopeless;
        if (c.Holds(this, !highest && !hopeful))
        {
            return;
        }

        if (highest)
        {
            c.Break(this, e, $"the PCP lists reset node {node.Node}, and no node with memory follows it", $"node 0..{c.Machine.HighestMemoryNode - 1}", $"node {node.Node}");
            return;
        }

        var suspect = new Suspect(this, e, node.Node, Awaited.Fail, $"the PCP lists reset a node after {node.Failures} failures", "kswapd_failures=16..", $"kswapd_failures={node.Failures}");
        if (node.Failures == NodeTrack.MaxReclaimRetries - 1)
        {
            c.Suspects.Add(suspect);
        }
        else
        {
            c.Break(this, e, suspect.Message, suspect.Expected, suspect.Actual);
        }
    }
}
