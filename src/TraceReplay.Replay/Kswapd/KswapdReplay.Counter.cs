using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>kswapd_failures itself: increments and resets that events show, and values that probes read.</content>
internal sealed partial class KswapdReplay
{
    private void ReclaimFail(in TraceEvent e, NodeState node)
    {
        long value = e[Field.Failures];
        CounterSet expected = node.Failures.Increment();
        Verdict verdict = JudgeCount(node, value, expected);
        node.FailSeen = true;
        node.History.Failures++;
        context.Coverage.Hit(Branch.RunFailed);
        Emit(e, DecisionSite.KswapdFailures, Clause.FailureCount, verdict, value, expected, new ClauseValues(ValueOf(node.Failures)));
        Adopt(e, node, value, expected, verdict);
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
            context.Coverage.Hit(own ? Branch.ResetByKswapd : Branch.ResetByTask);
            node.History.AddReset(e, own ? CounterEnd.ResetByKswapd : CounterEnd.ResetByTask, before, task.MemcgReclaim, reclaimed);
        }
        else if (!node.Failures.Contains(after) || node.Failures.Contains(before))
        {
            // This call reclaimed nothing: another task's reset fell into it, and left no line yet.
            context.Count(Quirk.ResetBeforeItsLine);
            node.History.AddReset(e, CounterEnd.ResetUnseen, before, memcg: false, reclaimed: -1);
        }

        node.Failures = CounterSet.Of(after);
        node.NoteHopeless(context.Events);
        node.OwnReset |= own;
        node.WokenSince = false;
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

        foreach (NodeState node in _nodes.Values)
        {
            node.History.AddReclaim();
            node.Failures = context.Recorded.Reset == ResetRule.AnyReclaim ? node.Failures.Or(CounterSet.Zero) : node.Failures;
        }
    }

    /// <summary>
    /// A probe read the counter where only another task's reset can have changed it. That is no decision of its own: it is told only
    /// when it cannot be true. False when the kernel's own events rule the reading out.
    /// </summary>
    private bool ReadCounter(in TraceEvent e, NodeState node, long value)
    {
        if (node.Failures.Contains(value))
        {
            node.Contradiction = -1;
            Adopt(e, node, value, node.Failures, Verdict.Agree);
            return true;
        }

        if (context.Recorded.TracesFailures)
        {
            return ReadAgainstEvents(e, node, value);
        }

        Verdict verdict = JudgeUnexpected(value);
        if (verdict.Kind == VerdictKind.Diverge)
        {
            Emit(e, DecisionSite.KswapdFailures, Clause.CounterRead, verdict, value, node.Failures, new ClauseValues(ValueOf(node.Failures)));
        }

        Adopt(e, node, value, node.Failures, verdict);
        return true;
    }

    // A mixed-up reading stands alone. One that comes twice is the counter: probes can outlast the recording of the events.
    private bool ReadAgainstEvents(in TraceEvent e, NodeState node, long value)
    {
        if (node.Contradiction == value)
        {
            node.Contradiction = -1;
            Adopt(e, node, value, node.Failures, Verdict.Agree);
            return true;
        }

        node.Contradiction = value;
        context.Count(Quirk.ProbeAgainstEvents);
        return false;
    }

    /// <summary>
    /// The Chen series' script prints balance_pgdat's entry, and only when the counter is not 0: what the run before did is not
    /// known, and runs that began at 0 are not shown.
    /// </summary>
    private void ReadScript(in TraceEvent e, NodeState node, long value)
    {
        CounterSet expected = node.Failures.Or(CounterSet.Of(1));
        bool admitted = expected.Contains(value);
        Verdict verdict = admitted ? Verdict.Undetermined(MissingInputs.RunReclaimed | (node.Failures.IsAny ? MissingInputs.FailuresBefore : MissingInputs.None)) : Verdict.Diverge;
        Emit(e, DecisionSite.KswapdFailures, Clause.CounterRead, verdict, value, expected, new ClauseValues(ValueOf(node.Failures)));
        Adopt(e, node, value, expected, verdict);
    }

    /// <summary>
    /// A value that was not admitted. Where any reclaim resets the counter, a 0 (or a 1, after one more failure) can be the reset of a
    /// reclaim still under way, whose own line comes when shrink_node returns.
    /// </summary>
    private Verdict JudgeUnexpected(long value)
    {
        bool lateReset = value <= 1 && ResetMayBeUnseen();
        if (lateReset)
        {
            context.Count(Quirk.ResetBeforeItsLine);
        }

        return lateReset ? Verdict.Undetermined(MissingInputs.ResetCause) : Verdict.Diverge;
    }

    // After a divergence either value may be the true one, so that one wrong line does not accuse the next.
    private void Adopt(in TraceEvent e, NodeState node, long value, CounterSet expected, Verdict verdict)
    {
        var read = CounterSet.Of(value);
        CoverCounter(node.Failures, read);
        node.History.SetCounter(e, value);
        node.WokenSince &= node.Failures == read;
        node.Failures = verdict.Kind == VerdictKind.Diverge && !expected.IsAny ? read.Or(expected) : read;
        node.NoteHopeless(context.Events);
    }

    private void CoverCounter(CounterSet before, CounterSet read)
    {
        if (KswapdFailuresModel.Hopeless(before) == Tri.False && KswapdFailuresModel.Hopeless(read) == Tri.True)
        {
            context.Coverage.Hit(Branch.BecameHopeless);
        }
    }
}
