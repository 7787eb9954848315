using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>
/// Reclaims of which no line tells what they did to the kernel's counter: it stood at 0, or resets are not recorded. A policy's counter may
/// stand higher.
/// </content>
internal sealed partial class PolicyLanes
{
    /// <summary>kswapd shrinks a list of its node. Where the kernel traces resets, a run without one is told when it ends.</summary>
    public void ShrinkByKswapd(in TraceEvent e, int node)
    {
        bool mayMatter = _kswapds.Length > 0 && !_recorded.TracesFailures && e[Field.NrReclaimed] > 0;
        if (mayMatter && !LooksOf(node).HasUnseen(ClearReason.Kswapd))
        {
            Add(Unseen(EventOrigin.Of(e), ClearReason.Kswapd, isMemcg: false, Quantity.Exactly(e[Field.NrReclaimed])), node);
        }
    }

    /// <summary>A run that reclaimed, on a kernel that traces resets: without one, the node was not balanced, or the counter stood at 0.</summary>
    public void RunReclaimed(in TraceEvent e, NodeState node)
    {
        if (_kswapds.Length > 0 && _recorded.TracesFailures && !node.OwnReset)
        {
            Add(Judged(Unseen(EventOrigin.Of(e), ClearReason.Kswapd, isMemcg: false, Quantity.Exactly(Math.Max(1, node.LruReclaimed))), node.Failures), node.Node);
        }
    }

    private void ReclaimOfTask(in TraceEvent e, LaneTask task, bool isMemcg)
    {
        bool nodesAreKnown = _kinds.Has(EventKind.LruShrinkInactive);
        foreach (NodeState node in _kswapds.Length > 0 ? _nodes.All : [])
        {
            ulong bit = Bit(node.Node);
            if ((task.Cleared & bit) == 0 && (!nodesAreKnown || (task.Nodes & bit) != 0))
            {
                Quantity reclaimed = nodesAreKnown || _machine.Nodes.Only is not null ? Quantity.Exactly(e[Field.NrReclaimed]) : new Quantity(0, e[Field.NrReclaimed]);
                ResetMoment unseen = Unseen(EventOrigin.Of(e), ClearReason.Direct, isMemcg, reclaimed);
                Add(Judged(unseen, node.Failures), node.Node);
            }
        }
    }

    // A kernel that traces its resets, and traced none although its counter stood above 0, found the node unbalanced.
    private ResetMoment Judged(in ResetMoment unseen, CounterSet kernel)
    {
        bool traced = _recorded.TracesFailures && (_kinds.Has(EventKind.KswapdReclaimFail) || _kinds.Has(EventKind.KswapdClearHopeless));
        bool refused = traced && kernel.IsExact && kernel.Min > 0 && unseen.Reclaimed.Min > 0;
        return refused ? unseen with { KernelResets = Tri.False, Before = kernel.Min, Balanced = Tri.False } : unseen;
    }

    private static ResetMoment Unseen(in EventOrigin shown, ClearReason reason, bool isMemcg, Quantity reclaimed) =>
        new(shown, reason, isMemcg, reclaimed, Tri.Unknown, -1, Tri.Unknown);
}
