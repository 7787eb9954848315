using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>Resets of kswapd_failures that the kernel traces, with their reasons (7.0 and later).</content>
internal sealed partial class KswapdReplay
{
    private void ClearHopeless(in TraceEvent e, NodeState node, TaskState task)
    {
        var reason = (ClearReason)e[Field.Reason];
        Tri balanced = task.BalancedJustNow(node.Node);
        lanes?.Reclaimed(MomentOf(e, reason, task, ValueOf(node.Failures)), node.Node, task);
        if (node.Race == CounterRace.ResetLate && context.Names.KswapdNode(e.Task) != node.Node)
        {
            // This is the reset that the increment before it already showed. One of the same kswapd would have come in its order.
            (node.Race, node.Failures) = (CounterRace.None, node.Failures.Or(CounterSet.Zero));
            return;
        }

        (Clause clause, Verdict verdict) = JudgeClear(node, e.Task, reason, balanced);
        Emit(e, DecisionSite.KswapdFailures, clause, verdict, 0, CounterSet.Zero, new ClauseValues(ValueOf(node.Failures), -1));
        CoverClear(reason, task);
        bool own = reason == ClearReason.Kswapd;
        CounterEnd end = own ? CounterEnd.ResetByKswapd : CounterEnd.ResetByTask;
        node.History.AddReset(e, new CounterReset(end, ValueOf(node.Failures), After: 0, task.MemcgReclaim, Reclaimed: -1));
        node.Failures = CounterSet.Zero;
        node.OwnReset |= own;
        node.WokenSince = false;
    }

    private (Clause Clause, Verdict Verdict) JudgeClear(NodeState node, TaskId task, ClearReason reason, Tri balanced)
    {
        int kswapd = context.Names.KswapdNode(task);
        bool byKswapd = kswapd == node.Node;
        if (node.Failures == CounterSet.Zero)
        {
            return (Clause.ResetOfZero, JudgeResetOfZero(node, byKswapd));
        }

        return reason switch
        {
            ClearReason.Pcp => (Clause.ResetPcp, JudgePcp(node)),
            ClearReason.Other => (Clause.ResetOther, JudgeOther(isKswapd: kswapd >= 0)),
            ClearReason.Kswapd or ClearReason.Direct when reason != KswapdFailuresModel.ReasonOf(byKswapd) => (Clause.ResetReason, Verdict.Diverge),
            ClearReason.Kswapd or ClearReason.Direct => (Clause.Reset, JudgeReclaimReset(balanced)),
            _ => (Clause.Reset, Verdict.Undetermined(MissingInputs.ResetCause)),
        };
    }

    private Verdict JudgeReclaimReset(Tri balanced) => Verdict.Of(
        KswapdFailuresModel.ShrinkNodeResets(context.Line, Tri.True, balanced), observed: true, MissingInputs.PgdatBalanced);

    // kswapd's increment may be made and not traced yet; or failures are not recorded at all.
    private Verdict JudgeResetOfZero(NodeState node, bool byKswapd)
    {
        if (!context.Kinds.Has(EventKind.KswapdReclaimFail))
        {
            return Verdict.Undetermined(MissingInputs.FailuresBefore);
        }

        if (byKswapd || !node.InRun)
        {
            return Verdict.Diverge;
        }

        node.Race = CounterRace.FailLate;
        return Verdict.Undetermined(MissingInputs.FailuresBefore);
    }

    /// <summary>
    /// Reason PCP. The zone's flag and watermark are never traced, so it cannot be confirmed; a node that was not hopeless, or has no
    /// node above it, denies it.
    /// </summary>
    private Verdict JudgePcp(NodeState node)
    {
        // An increment may be made and not traced yet.
        CounterSet before = node.InRun ? node.Failures.Or(node.Failures.Increment()) : node.Failures;
        Tri hopeless = context.Kinds.Has(EventKind.KswapdReclaimFail) ? KswapdFailuresModel.Hopeless(before) : Tri.Unknown;
        Tri above = memory.HasNodeAbove(node.Node);
        MissingInputs missing = MissingInputs.ResetCause
            | (hopeless == Tri.Unknown ? MissingInputs.FailuresBefore : MissingInputs.None)
            | (above == Tri.Unknown ? MissingInputs.MemoryNodes : MissingInputs.None);
        return Verdict.Of(FreeFrozenPageCommitModel.Resets(context.Line, Tri.Unknown, Tri.Unknown, hopeless, above), observed: true, missing);
    }

    /// <summary>Reason OTHER: the write to demotion_enabled is not traced, but kswapd writes to no file.</summary>
    private Verdict JudgeOther(bool isKswapd) => DemotionEnabledStoreModel.CanBeWriter(isKswapd)
        ? Verdict.Of(DemotionEnabledStoreModel.Resets(context.Line, Tri.Unknown, Tri.Unknown), observed: true, MissingInputs.ResetCause)
        : Verdict.Diverge;

    private void CoverClear(ClearReason reason, TaskState task)
    {
        switch (reason)
        {
            case ClearReason.Kswapd or ClearReason.Direct:
                CoverReclaimReset(own: reason == ClearReason.Kswapd, task);
                break;
            case ClearReason.Pcp:
                context.Coverage.Hit(Branch.ResetPcp);
                break;
            case ClearReason.Other:
                context.Coverage.Hit(Branch.ResetDemotion);
                break;
        }
    }

    // Root reclaim of multi-generational lists leaves shrink_node by lru_gen_shrink_node (mm/vmscan.c:6246 of 7.3-rc). A cgroup's reclaim
    // does not; it is told from direct reclaim by the events around it.
    private void CoverReclaimReset(bool own, TaskState task)
    {
        context.Coverage.Hit(own ? Branch.ResetByKswapd : Branch.ResetByTask);
        bool generational = context.Recorded.HasLruGenShrinkNode && context.Machine.Generational == Tri.True;
        if (generational && (own || (task.InReclaim && !task.MemcgReclaim)))
        {
            context.Coverage.Hit(Branch.ResetLruGen);
        }
    }
}
