using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>throttle_direct_reclaim: whether a task enters direct reclaim at once, or first waits for kswapd.</content>
internal sealed partial class KswapdReplay
{
    private static readonly ReserveZone[] UnknownZones = [new(Bounds.Unknown, Bounds.Unknown, Bounds.Unknown)];

    /// <summary>
    /// fexit of allow_direct_reclaim: a hopeless node holds nobody (mm/vmscan.c:6402 of 6.12.107). Of another the free pages decide, which
    /// no event tells: that is no decision here.
    /// </summary>
    private void AllowDirectReclaim(in TraceEvent e, NodeState node, TaskState task)
    {
        bool allows = e[Field.Ret] != 0;
        context.Coverage.Hit(allows ? Branch.DirectReclaimAllowed : Branch.DirectReclaimHeld);
        if (KswapdFailuresModel.Hopeless(node.Failures) != Tri.True)
        {
            return;
        }

        Tri expected = AllowDirectReclaimModel.Evaluate(context.Line, HopelessWhenAsked(node, task), UnknownZones);
        Verdict verdict = allows ? Verdict.Agree : Verdict.Of(expected, observed: false, MissingInputs.ResetCause);
        Emit(e, DecisionSite.ReclaimThrottle, Clause.HopelessAllows, verdict, allows ? 1 : 0, CounterSet.Of(1), new ClauseValues(ValueOf(node.Failures)));
    }
}
