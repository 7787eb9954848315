using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>What stands at the two ends of a balance_pgdat run: its task, its order, its pair of events; and what pgdat_balanced said.</content>
internal sealed partial class KswapdReplay
{
    /// <summary>
    /// balance_pgdat returns sc.order, which its end event told just before (mm/vmscan.c:7266 and :7275 of 7.2.13; no event in 6.12). The
    /// probe's record must be of that run: bpftrace mixes up records, and then the fields on both sides of ret_order tell other values.
    /// </summary>
    private void JudgeReturned(in TraceEvent e, NodeState node)
    {
        long begun = e[Field.Order];
        if (context.Recorded.TracesBalanceRuns && node.Order >= 0 && node.Order != begun)
        {
            return;
        }

        if (node.EndOrder < 0)
        {
            Bounds reclaimed = node.InRun && Told(e, node) is long told ? Bounds.Exactly(told) : new Bounds(node.InRun ? node.LruReclaimed : 0, Bounds.Unknown.Max);
            JudgeOrder(e, begun, e[Field.RetOrder], reclaimed);
            return;
        }

        Verdict verdict = e[Field.RetOrder] == node.EndOrder ? Verdict.Agree : Verdict.Diverge;
        Emit(e, DecisionSite.BalancePgdat, Clause.ReturnedOrder, verdict, e[Field.RetOrder], CounterSet.Of(node.EndOrder), new ClauseValues(node.EndOrder));
        node.EndOrder = -1;
    }

    /// <summary>
    /// sc.order at the end of a run against the one it began with. 7.2's event has nr_reclaimed, which decides it; a probe at the exit has
    /// only what the LRU events show.
    /// </summary>
    private Verdict JudgeOrder(in TraceEvent e, long begun, long ended, Bounds nrReclaimed)
    {
        CounterSet expected = KswapdShrinkNodeModel.OrderAfter(context.Line, begun, nrReclaimed);
        Verdict verdict = !expected.Contains(ended) ? Verdict.Diverge
            : expected.IsExact ? Verdict.Agree : JudgeOrderByLru(begun, ended, nrReclaimed.Min);
        Emit(e, DecisionSite.BalancePgdat, Clause.RunOrder, verdict, ended, expected, new ClauseValues(begun, KswapdShrinkNodeModel.CompactGap(context.Line, begun)));
        if (begun > 0)
        {
            context.Coverage.Hit(ended == 0 ? Branch.OrderDropped : Branch.OrderKept);
        }

        return verdict;
    }

    // Where nr_reclaimed decides, slab pages may be in it. An order that needs none is taken as without.
    private Verdict JudgeOrderByLru(long begun, long ended, long lruReclaimed) =>
        context.Kinds.Has(EventKind.LruShrinkInactive) && KswapdShrinkNodeModel.OrderAfter(context.Line, begun, Bounds.Exactly(lruReclaimed)).Contains(ended)
            ? Verdict.Agree with { Presumed = Presumptions.NoSlabReclaimed }
            : Verdict.Undetermined(MissingInputs.RunReclaimed);

    /// <summary>
    /// balance_pgdat is called by kswapd, for its own node (mm/vmscan.c:7277 of 6.12.107, :7453 of 7.2.13), and counts its failures itself
    /// (:7231 of 7.2.13). A name that the tracer did not know accuses nobody.
    /// </summary>
    private void JudgeRunTask(in TraceEvent e)
    {
        string name = e.Task.IsKnown ? context.Names[e.Task.Comm] : string.Empty;
        bool isNamed = name.Length > 0 && name[0] is not ('<' or ':');
        int node = context.Names.KswapdNode(e.Task);
        bool other = node < 0 ? isNamed && !name.StartsWith("kswapd", StringComparison.Ordinal) : node != e[Field.Node];
        if (other)
        {
            Emit(e, DecisionSite.BalancePgdat, Clause.RunTask, Verdict.Diverge, 0, CounterSet.Of(1), new ClauseValues(e[Field.Node]));
        }
    }

    /// <summary>Begin and end of a run alternate; only a pair of which both are recorded can be held against that.</summary>
    private void JudgePair(in TraceEvent e, NodeState node, bool begins)
    {
        EventKind other = begins ? EventKind.BalancePgdatEnd : EventKind.BalancePgdatBegin;
        Tri within = Kleene.Known(begins);
        if (node.Within == within && context.Kinds.Has(other))
        {
            Emit(e, DecisionSite.BalancePgdat, Clause.RunPair, Verdict.Diverge, begins ? 1 : 0, CounterSet.Of(begins ? 0 : 1), new ClauseValues(e[Field.Node]));
        }

        node.Within = within;
    }

    /// <summary>balance_pgdat traces its end on every way out (mm/vmscan.c:7266 of 7.2.13), before kswapd sleeps or takes the next order.</summary>
    private void JudgeEnded(in TraceEvent e, NodeState node)
    {
        if (node.Within == Tri.True && context.Kinds.Has(EventKind.BalancePgdatEnd))
        {
            Emit(e, DecisionSite.BalancePgdat, Clause.RunPair, Verdict.Diverge, 1, CounterSet.Zero, new ClauseValues(e[Field.Node]));
            node.Within = Tri.False;
        }
    }

    /// <summary>Only balance_pgdat counts a failure, before it traces its end (mm/vmscan.c:7233 of 7.2.13).</summary>
    private void JudgeFailsInRun(in TraceEvent e, NodeState node)
    {
        if (node.Within == Tri.False && context.Kinds.Has(EventKind.BalancePgdatBegin))
        {
            Emit(e, DecisionSite.BalancePgdat, Clause.FailsInRun, Verdict.Diverge, 0, CounterSet.Of(1), new ClauseValues(e[Field.Node]));
        }
    }

    /// <summary>fexit of pgdat_balanced: what it returned can be told only for a node that has no managed zone up to the index.</summary>
    private void Balanced(in TraceEvent e, NodeState node, bool byKswapd)
    {
        Tri managed = e.Has(Field.HighestZoneidx) ? memory.HasManagedZone(node.Node, e[Field.HighestZoneidx]) : Tri.Unknown;
        bool balanced = e[Field.Balanced] != 0;
        node.Balanced = byKswapd ? Kleene.Known(balanced) : node.Balanced;
        node.LookedUnbalanced |= byKswapd && !balanced;
        lanes?.Look(node.Node, balanced);
        context.Coverage.Hit(balanced ? Branch.NodeBalanced : Branch.NodeUnbalanced);
        if (managed != Tri.False)
        {
            return;
        }

        Tri expected = PgdatBalancedModel.Evaluate(context.Line, [], e[Field.Order], Tri.Unknown, Tri.Unknown);
        var verdict = Verdict.Of(expected, balanced, MissingInputs.None);
        Emit(e, DecisionSite.PgdatBalanced, Clause.BalancedUnmanaged, verdict, balanced ? 1 : 0, CounterSet.OfTruth(expected), new ClauseValues(e[Field.HighestZoneidx]));
        context.Coverage.Hit(Branch.NoManagedZone);
    }
}
