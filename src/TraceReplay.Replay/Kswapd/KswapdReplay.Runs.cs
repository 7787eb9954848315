using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>balance_pgdat runs: where they begin, and whether they count as failures.</content>
internal sealed partial class KswapdReplay
{
    private void Wake(in TraceEvent e, NodeState node)
    {
        JudgeRunTask(e);
        JudgeEnded(e, node);
        JudgeSleepTraced(e, node);
        node.AsleepSince = null;
        CloseBefore(e, node, RunMarkers.Wake);
        AwakeThoughHopeless(e, node);
        GoOn(e, node);
        Announce(e, node, RunMarkers.Wake);
        node.Order = e.Has(Field.Order) ? e[Field.Order] : node.Order;
        node.Run.Note(e, node.Order);
    }

    private void Enter(in TraceEvent e, NodeState node)
    {
        bool probe = e.Kind == EventKind.BalancePgdatEnter;
        ForgetPrepared(node);
        Announce(e, node, probe ? RunMarkers.Probe : RunMarkers.Begin);
        if (probe)
        {
            Entry(e, node);
            node.Entered = node.Failures;
            node.EnteredBoosted = e.Get(Field.Boosted) is long boosted ? Kleene.Known(boosted != 0) : Tri.Unknown;
            node.Run.Note(e, e.Get(Field.Order) ?? node.Order);
            return;
        }

        JudgeRunTask(e);
        JudgePair(e, node, begins: true);
        node.Order = e[Field.Order];
        node.Run.Note(e, node.Order);
    }

    /// <summary>Begins a run, unless <paramref name="marker"/> is a further sign of the one that has just begun.</summary>
    private void Announce(in TraceEvent e, NodeState node, RunMarkers marker)
    {
        if (CloseBefore(e, node, marker))
        {
            node.BeginRun(node.Failures);
            node.Run.Begin(e);
            node.History.AddRun(e);
            lanes?.RunBegins(e, node);
        }

        node.Markers |= marker;
        node.History.LastTime = e.Time;
    }

    /// <summary>Ends the run before, if <paramref name="marker"/> is a sign of another. True when one begins.</summary>
    private bool CloseBefore(in TraceEvent e, NodeState node, RunMarkers marker)
    {
        if (node.InRun && (node.Markers & marker) == 0)
        {
            return false;
        }

        CloseUnseenRun(e, node);
        return true;
    }

    private void Entry(in TraceEvent e, NodeState node)
    {
        if (e.Has(Field.Order))
        {
            ReadCounter(e, node, e[Field.KswapdFailures]);
        }
        else
        {
            ReadScript(e, node, e[Field.KswapdFailures]);
        }
    }

    /// <summary>
    /// A run of which neither end event nor exit probe was recorded: what it did to the counter must be inferred. Where any reclaim
    /// resets it, reclaim by kswapd leaves 0; else it grew by one at most, or was reset.
    /// </summary>
    private void CloseUnseenRun(in TraceEvent e, NodeState node)
    {
        CloseRun(node);
        if (!node.InRun)
        {
            return;
        }

        bool reset = context.Recorded.Reset == ResetRule.AnyReclaim && node.LruReclaimed > 0;
        bool traced = context.Kinds.Has(EventKind.KswapdReclaimFail);
        CounterSet grown = traced ? node.Failures : node.Failures.Or(node.Failures.Increment()).Or(CounterSet.Zero);
        node.Failures = reset ? CounterSet.Zero : grown;
        node.ClosedUnseen = node.MayHaveGrown = true;
        CoverRun(reset ? Tri.False : Tri.Unknown, Kleene.Known(reset));
        EndRun(e, node);
    }

    /// <summary>7.2: balance_pgdat_end carries nr_reclaimed, so whether the run may count as a failure is known.</summary>
    private void End(in TraceEvent e, NodeState node)
    {
        JudgeRunTask(e);
        JudgePair(e, node, begins: false);
        if (node.InRun && node.Order >= 0)
        {
            Verdict order = JudgeOrder(e, node.Order, e[Field.Order], Bounds.Exactly(e[Field.NrReclaimed]));
            node.EndOrder = order.Kind == VerdictKind.Diverge ? -1 : e[Field.Order];
        }

        if (node.InRun)
        {
            Tri reclaimed = Kleene.Known(e[Field.NrReclaimed] > 0);
            Tri boosted = node.EnteredBoosted == Tri.True && !node.FailSeen ? Tri.True : Tri.Unknown;
            JudgeRun(e, node, KswapdFailuresModel.RunFails(context.Line, node.Balanced, reclaimed, boosted), e[Field.NrReclaimed]);
        }

        EndRun(e, node);
        node.Run.End(e);
        node.NrReclaimed = e[Field.NrReclaimed];
        if (node.NrReclaimed > 0)
        {
            lanes?.RunReclaimed(e, node);
        }

        CloseRun(node);
        node.History.LastTime = e.Time;
    }

    private void JudgeRun(in TraceEvent e, NodeState node, Tri fails, long reclaimed)
    {
        CoverRun(fails, Kleene.Known(reclaimed > 0));
        if (fails == Tri.Unknown && !node.FailSeen && node.Balanced == Tri.False)
        {
            // Nothing reclaimed, not balanced and yet no failure: only a boost is left.
            context.Coverage.Hit(Branch.RunBoosted);
        }

        // A failure that the source allows is judged at its own event, by its count.
        if (node.FailSeen && fails != Tri.False)
        {
            return;
        }

        var verdict = Verdict.Of(fails, node.FailSeen, RunInputsMissing(node, Kleene.Known(reclaimed > 0)));
        CounterSet before = node.FailSeen ? node.Entered : node.Failures;
        Emit(e, DecisionSite.KswapdFailures, Clause.RunFails, verdict, node.FailSeen ? 1 : 0, CounterSet.OfTruth(fails), new ClauseValues(reclaimed, ValueOf(before)));
    }

    private void CoverRun(Tri fails, Tri reclaimed)
    {
        if (reclaimed == Tri.True)
        {
            context.Coverage.Hit(Branch.RunReclaimed);
        }
        else if (fails == Tri.True && !context.Recorded.TracesFailures)
        {
            context.Coverage.Hit(Branch.RunFailed);
        }
        else if (fails == Tri.False)
        {
            context.Coverage.Hit(Branch.RunEndedBalanced);
        }
    }
}
