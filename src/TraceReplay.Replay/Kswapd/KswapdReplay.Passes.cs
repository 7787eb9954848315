using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>The passes of a balance_pgdat run, as their priorities show them.</content>
internal sealed partial class KswapdReplay
{
    /// <summary>mm_vmscan_lru_shrink_inactive of kswapd: what it reclaimed, and at which priority.</summary>
    private void Shrink(in TraceEvent e, NodeState node)
    {
        JudgeAwake(e, node);
        node.Run.Work(e);
        StepPriority(e, node);
        node.LruReclaimed += e[Field.NrReclaimed];
        lanes?.ShrinkByKswapd(e, node.Node);
    }

    private void StepPriority(in TraceEvent e, NodeState node)
    {
        // Soft limit reclaim has a scan_control of its own, with priority 0.
        if (node.InSoftlimit || node.PriorityJudged)
        {
            return;
        }

        if (e[Field.Priority] == 0 && !context.Kinds.Has(EventKind.SoftlimitReclaimBegin))
        {
            JudgePriorities(e, node, Verdict.Undetermined(MissingInputs.SoftlimitEvents));
            return;
        }

        // Where runs are not seen to begin, one may end and the next begin between two passes.
        PriorityFault fault = node.StepPriority(context.Line, e[Field.Priority], context.Machine.Generational);
        bool beginsAreSeen = node.InRun && (node.Markers & (RunMarkers.Wake | RunMarkers.Begin)) != 0;
        if (fault == PriorityFault.OutOfRange || (fault == PriorityFault.WentUp && beginsAreSeen))
        {
            JudgePriorities(e, node, Verdict.Diverge);
        }
    }

    /// <summary>One decision a run: the first priority that is wrong, or all of them when the run is over.</summary>
    private void JudgePriorities(in TraceEvent e, NodeState node, Verdict verdict)
    {
        long priority = e.Kind == EventKind.LruShrinkInactive ? e[Field.Priority] : node.LowestPriority;
        var admitted = new CounterSet(CounterSet.UpTo(BalancePgdatModel.DefPriority).Mask & ~CounterSet.Zero.Mask);
        Emit(e, DecisionSite.BalancePgdat, Clause.RunPriority, verdict, priority, admitted, new ClauseValues(priority, node.Restarts));
        node.PriorityJudged = true;
    }

    /// <summary>A run is over: its passes are told, if it showed any.</summary>
    private void EndRun(in TraceEvent e, NodeState node)
    {
        if (node.InRun && !node.PriorityJudged && node.LowestPriority > 0)
        {
            JudgePriorities(e, node, Verdict.Agree);
            CoverPriorities(node);
        }

        node.EndRun();
    }

    private void CoverPriorities(NodeState node)
    {
        context.Coverage.Hit(node.LowestPriority == BalancePgdatModel.DefPriority ? Branch.PriorityKept : Branch.PriorityLowered);
        if (node.LowestPriority == 1)
        {
            context.Coverage.Hit(Branch.PriorityThrough);
        }

        if (node.Restarts > 0)
        {
            context.Coverage.Hit(Branch.RunRestarted);
        }
    }
}
