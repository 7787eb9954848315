using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>What is handed to the policies beside the kernel: the ends of runs, and reclaims that a line tells of.</content>
internal sealed partial class KswapdReplay
{
    private void CloseRun(NodeState node)
    {
        if (node.Run.Close() is KswapdRun run)
        {
            lanes?.RunEnds(node, run, new RunMoment(Failed(node), Reclaimed(node, run), node.Balanced, node.Failures, node.EnteredHopeless));
        }
    }

    /// <summary>Whether the run added to the counter: its own event or a probe says so, and a run that reclaimed did not.</summary>
    private Tri Failed(NodeState node)
    {
        if (node.FailSeen)
        {
            return Tri.True;
        }

        bool reclaimed = node.LruReclaimed > 0 || node.NrReclaimed > 0;
        bool wouldBeTraced = context.Recorded.TracesFailures && context.Kinds.Has(EventKind.KswapdReclaimFail);
        return reclaimed || wouldBeTraced ? Tri.False : node.Grew;
    }

    // A run that failed reclaimed nothing, slab included, on every kernel line. One that did not fail, and did not leave through a balanced
    // node, reclaimed something, where a boost is no excuse.
    private Quantity Reclaimed(NodeState node, in KswapdRun run)
    {
        Tri failed = Failed(node);
        if (node.NrReclaimed >= 0 || failed == Tri.True)
        {
            return Quantity.Exactly(Math.Max(0, node.NrReclaimed));
        }

        bool some = failed == Tri.False && node.Balanced == Tri.False && !context.Recorded.BoostedRunsDoNotFail;
        return new Quantity(some ? Math.Max(1, run.Reclaimed) : run.Reclaimed, double.PositiveInfinity);
    }

    /// <summary>fexit of shrink_node.</summary>
    private ResetMoment MomentOf(in TraceEvent e, bool byKswapd, TaskState task, Tri kernelResets, long before)
    {
        // The kernel that asks for a balanced node, and left the counter as it was, found it unbalanced.
        bool refused = kernelResets == Tri.False && context.Recorded.Reset == ResetRule.WhenBalanced;
        Quantity reclaimed = e.Has(Field.NrReclaimed) ? Quantity.Exactly(e[Field.NrReclaimed]) : new Quantity(1, double.PositiveInfinity);
        Tri balanced = refused ? Tri.False : task.BalancedJustNow((int)e[Field.Node]);
        return new ResetMoment(EventOrigin.Of(e), KswapdFailuresModel.ReasonOf(byKswapd), e[Field.Memcg] > 0, reclaimed, kernelResets, before, balanced);
    }

    /// <summary>mm_vmscan_kswapd_clear_hopeless: the kernel asked for a balanced node, and it was.</summary>
    private ResetMoment MomentOf(in TraceEvent e, ClearReason reason, TaskState task, long before)
    {
        bool guarded = reason is ClearReason.Kswapd or ClearReason.Direct && context.Recorded.Reset == ResetRule.WhenBalanced;
        Tri balanced = guarded ? Tri.True : task.BalancedJustNow((int)e[Field.Node]);
        var reclaimed = new Quantity(guarded ? 1 : 0, double.PositiveInfinity);
        return new ResetMoment(EventOrigin.Of(e), reason, task is { InReclaim: true, MemcgReclaim: true }, reclaimed, Tri.True, before, balanced);
    }
}
