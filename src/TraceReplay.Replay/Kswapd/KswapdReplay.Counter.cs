using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>kswapd_failures itself: increments and resets that events show.</content>
internal sealed partial class KswapdReplay
{
    private void ReclaimFail(in TraceEvent e, NodeState node)
    {
        JudgeRunTask(e);
        JudgeFailsInRun(e, node);
        long value = e[Field.Failures];
        CounterSet expected = node.Failures.Increment();
        Verdict verdict = JudgeCount(node, value, expected);
        node.FailSeen = true;
        node.History.Failures++;
        node.Run.Fail(e);
        context.Coverage.Hit(Branch.RunFailed);
        Emit(e, DecisionSite.KswapdFailures, Clause.FailureCount, verdict, value, expected, new ClauseValues(ValueOf(node.Failures)));
        Adopt(e, node, value, expected, verdict, CounterCause.Failed);
        if (node.Race == CounterRace.FailLate)
        {
            // The reset that came before this line may have come after the increment.
            (node.Race, node.Failures) = (CounterRace.None, node.Failures.Or(CounterSet.Zero));
        }
    }

    /// <summary>
    /// The counter is changed first and traced afterwards, so a reset by another CPU and an increment can be traced the wrong way
    /// round: a 1 out of turn is the first failure after a reset whose line is still to come.
    /// </summary>
    private Verdict JudgeCount(NodeState node, long value, CounterSet expected)
    {
        if (expected.Contains(value) || node.Failures.IsAny)
        {
            // A reset that was to come late would have come by now.
            node.Race = node.Race == CounterRace.ResetLate ? CounterRace.None : node.Race;
            return expected.IsExact ? Verdict.Agree : Verdict.Undetermined(MissingInputs.FailuresBefore);
        }

        bool lateReset = value == 1 && (tasks.Reclaiming > 0 || ResetMayBeUnseen());
        if (!lateReset)
        {
            return Verdict.Diverge;
        }

        context.Count(Quirk.ResetBeforeItsLine);
        node.Race = CounterRace.ResetLate;
        return Verdict.Undetermined(MissingInputs.ResetCause);
    }

    /// <summary>
    /// fexit of shrink_node, printed when the counter changed across the call. Where the kernel traces its resets, those are judged
    /// instead. A counter that grew is kswapd's doing, and is judged where its run ends.
    /// </summary>
    private void ShrinkNode(in TraceEvent e, NodeState node, TaskState task)
    {
        long before = e[Field.FailuresBefore];
        long after = e[Field.FailuresAfter];
        if (after == before && before is > 0 and <= CounterSet.Top && e[Field.NrReclaimed] > 0)
        {
            Refused(e, node, task, before);
        }

        if (context.Recorded.TracesFailures || after >= before)
        {
            return;
        }

        long reclaimed = e.Has(Field.NrReclaimed) ? e[Field.NrReclaimed] : -1;
        bool own = reclaimed != 0 && context.Names.KswapdNode(e.Task) == node.Node;
        if (reclaimed != 0)
        {
            Tri resets = KswapdFailuresModel.ShrinkNodeResets(context.Line, Kleene.Known(reclaimed > 0), task.BalancedJustNow(node.Node));
            EmitReset(e, Verdict.Of(resets, observed: true, MissingInputs.PgdatBalanced), before, reclaimed);
            CoverReclaimReset(own, task);
            node.History.AddReset(e, new CounterReset(own ? CounterEnd.ResetByKswapd : CounterEnd.ResetByTask, before, after, task.MemcgReclaim, reclaimed));
            lanes?.Reclaimed(MomentOf(e, own, task, Tri.True, before), node.Node, task);
        }
        else if (!node.Failures.Contains(after) || node.Failures.Contains(before))
        {
            // This call reclaimed nothing: another task's reset fell into it, and left no line yet.
            context.Count(Quirk.ResetBeforeItsLine);
            node.History.AddReset(e, CounterReset.Unseen(before, after));
        }

        node.Failures = CounterSet.Of(after);
        node.NoteHopeless(context.Events);
        node.OwnReset |= own;
        node.WokenSince = false;

        // The probe reads the counter before its line is written: a run may have failed in between, and been read (seen in zram-retry-lossy-6.12).
        node.MayHaveGrown = true;
    }

    /// <summary>
    /// A call that reclaimed and left the counter as it was: shrink_node asked pgdat_balanced, and it said no. Where any reclaim resets
    /// there is no such call. Where the answer is not recorded the line decides nothing, and a reading of the probe against the kernel's own
    /// events is a mixed-up one.
    /// </summary>
    private void Refused(in TraceEvent e, NodeState node, TaskState task, long failures)
    {
        if (context.Recorded.TracesFailures && !node.Failures.Contains(failures))
        {
            context.Count(Quirk.ProbeAgainstEvents);
            return;
        }

        lanes?.Reclaimed(MomentOf(e, context.Names.KswapdNode(e.Task) == node.Node, task, Tri.False, failures), node.Node, task);
        Tri balanced = task.BalancedJustNow(node.Node);
        Tri resets = KswapdFailuresModel.ShrinkNodeResets(context.Line, Tri.True, balanced);
        if (resets == Tri.Unknown)
        {
            return;
        }

        Verdict verdict = resets == Tri.False ? Verdict.Agree : Verdict.Diverge;
        CounterSet expected = resets == Tri.False ? CounterSet.Of(failures) : CounterSet.Zero;
        Emit(e, DecisionSite.KswapdFailures, Clause.ResetRefused, verdict, failures, expected, new ClauseValues(failures));
        context.Coverage.Hit(Branch.ResetRefused);
    }

    private void EmitReset(in TraceEvent e, Verdict verdict, long before, long reclaimed) => Emit(
        e, DecisionSite.KswapdFailures, Clause.Reset, verdict, 0, CounterSet.Zero, new ClauseValues(before, reclaimed));

    /// <summary>
    /// The end of a reclaim that names no node. Where any reclaim resets the counter, it may have reset this one; a probe that reads
    /// the counter later settles it.
    /// </summary>
    private void UnplacedReclaim(in TraceEvent e)
    {
        if (e[Field.NrReclaimed] == 0)
        {
            return;
        }

        foreach (NodeState node in nodes.All)
        {
            node.History.AddReclaim();
            node.Failures = context.Recorded.Reset == ResetRule.AnyReclaim ? node.Failures.Or(CounterSet.Zero) : node.Failures;
        }
    }
}
