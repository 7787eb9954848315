using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>Values of kswapd_failures that probes read.</content>
internal sealed partial class KswapdReplay
{
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

        Verdict verdict = JudgeUnexpected(value, node.MayHaveGrown);
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
    /// A value that was not admitted. Where any reclaim resets the counter, a 0 can be the reset of a reclaim still under way, whose own
    /// line comes when shrink_node returns; and a 1, where a run can have failed after that reset.
    /// </summary>
    private Verdict JudgeUnexpected(long value, bool mayHaveGrown)
    {
        bool lateReset = value <= (mayHaveGrown ? 1 : 0) && ResetMayBeUnseen();
        if (lateReset)
        {
            context.Count(Quirk.ResetBeforeItsLine);
        }

        return lateReset ? Verdict.Undetermined(MissingInputs.ResetCause) : Verdict.Diverge;
    }

    // After a divergence either value may be the true one, so that one wrong line does not accuse the next.
    private void Adopt(in TraceEvent e, NodeState node, long value, CounterSet expected, Verdict verdict, CounterCause cause = CounterCause.Read)
    {
        var read = CounterSet.Of(value);
        CoverCounter(node.Failures, read);
        node.History.SetCounter(e, value, cause);
        node.WokenSince &= node.Failures == read;
        node.MayHaveGrown = false;
        node.Failures = verdict.Kind == VerdictKind.Diverge && !expected.IsAny ? read.Or(expected) : read;
        node.NoteHopeless(context.Events);
        lanes?.CounterRead(node);
    }

    private void CoverCounter(CounterSet before, CounterSet read)
    {
        if (KswapdFailuresModel.Hopeless(before) == Tri.False && KswapdFailuresModel.Hopeless(read) == Tri.True)
        {
            context.Coverage.Hit(Branch.BecameHopeless);
        }
    }
}
