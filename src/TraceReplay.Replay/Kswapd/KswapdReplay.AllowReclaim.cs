using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>throttle_direct_reclaim: whether a task enters direct reclaim at once, or first waits for kswapd.</content>
internal sealed partial class KswapdReplay
{
    /// <summary>
    /// fexit of allow_direct_reclaim: a node that was hopeless when the task asked holds nobody (mm/vmscan.c:6402 of 6.12.107). Of another the
    /// free pages decide, which no event tells: that is no decision here.
    /// </summary>
    private void AllowDirectReclaim(in TraceEvent e, NodeState node, TaskState task)
    {
        bool allows = e[Field.Ret] != 0;
        context.Coverage.Hit(allows ? Branch.DirectReclaimAllowed : Branch.DirectReclaimHeld);
        if (HopelessWhenAsked(node, task) == Tri.True)
        {
            Verdict verdict = allows ? Verdict.Agree : Verdict.Diverge;
            Emit(e, DecisionSite.ReclaimThrottle, Clause.HopelessAllows, verdict, allows ? 1 : 0, CounterSet.Of(1), new ClauseValues(ValueOf(node.Failures)));
        }
    }
}
