using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>balance_pgdat runs whose end a probe read, and what is inferred of their reclaim.</content>
internal sealed partial class KswapdReplay
{
    /// <summary>
    /// A probe read the counter where balance_pgdat returns. Where the kernel traces failures this is a second reading only; else it
    /// shows whether the run failed.
    /// </summary>
    private void Exit(in TraceEvent e, NodeState node)
    {
        if (TakeExit(e, node, e[Field.KswapdFailures]) && e.Has(Field.Order) && e.Has(Field.RetOrder))
        {
            JudgeReturned(e, node);
        }

        EndRun(e, node);
        node.Run.End(e);
        CloseRun(node);
        node.History.LastTime = e.Time;
    }

    /// <summary>Whether the record is to be trusted: where the kernel traces the counter, it must be known, and the reading fit it.</summary>
    private bool TakeExit(in TraceEvent e, NodeState node, long value)
    {
        if (!context.Recorded.TracesFailures && node.InRun)
        {
            JudgeExit(e, node, value);
            return true;
        }

        node.MayHaveGrown = true;
        bool known = !context.Recorded.TracesFailures || node.Failures.IsExact;
        if (!context.Recorded.TracesFailures)
        {
            // A run that was not seen to begin: what it did since the last reading is not known.
            node.Failures = AfterRun(node.Failures, Tri.Unknown, Tri.Unknown);
        }

        return ReadCounter(e, node, value) && known;
    }

    private void JudgeExit(in TraceEvent e, NodeState node, long value)
    {
        Tri reclaimed = Told(e, node) is long told ? Kleene.Known(told > 0) : Reclaimed(node);
        Tri fails = KswapdFailuresModel.RunFails(context.Line, node.Balanced, reclaimed, Boosted(node));
        CounterSet expected = AfterRun(node.Failures, fails, reclaimed);
        Tri unboosted = KswapdFailuresModel.RunFails(context.Line, node.Balanced, reclaimed, boosted: Tri.False);
        Verdict verdict = !expected.Contains(value) ? JudgeUnexpected(value, mayHaveGrown: fails != Tri.False)
            : JudgeAdmitted(node, value, reclaimed);
        bool grew = node.Failures.IsExact && value == node.Failures.Min + 1;
        node.Grew = Grew(node, value);
        node.History.Failures += grew ? 1 : 0;
        if (grew)
        {
            node.Run.Fail(e);
        }

        CoverRun(grew ? Tri.True : unboosted, reclaimed);
        Emit(e, DecisionSite.KswapdFailures, Clause.CounterAfterRun, verdict, value, expected, new ClauseValues(node.LruReclaimed > 0 ? node.LruReclaimed : -1, ValueOf(node.Failures)));
        Adopt(e, node, value, expected, verdict, grew ? CounterCause.Failed : CounterCause.Read);
    }

    // A run adds its failure last, so what counts is the counter just before; where that is not known, what the probe at the entry read.
    private static Tri Grew(NodeState node, long value)
    {
        CounterSet before = node.Failures.IsExact ? node.Failures : node.Entered;
        bool known = before.IsExact && value >= before.Min;
        return known ? Kleene.Known(value == before.Min + 1) : Tri.Unknown;
    }

    /// <summary>
    /// Whether nr_boost_reclaim is left at the last look of a run that found the node balanced: an unbalanced look before drops it (mm/vmscan.c:6956
    /// of 6.12.107), and then the balanced one ends the run without a failure (:6966).
    /// </summary>
    private static Tri Boosted(NodeState node) => node.Balanced == Tri.True && node.LookedUnbalanced ? Tri.False : Tri.Unknown;

    /// <summary>
    /// A counter that the source admits. Nothing traces a boost, nor slab pages reclaimed in a run that began at 0: a run that needs either
    /// is left open, and one that needs neither is taken as without.
    /// </summary>
    private Verdict JudgeAdmitted(NodeState node, long value, Tri reclaimed)
    {
        bool noSlab = reclaimed == Tri.Unknown && context.Kinds.Has(EventKind.LruShrinkInactive);
        Tri taken = noSlab ? Tri.False : reclaimed;
        Tri unboosted = KswapdFailuresModel.RunFails(context.Line, node.Balanced, taken, boosted: Tri.False);
        if (unboosted == Tri.Unknown || !AfterRun(node.Failures, unboosted, taken).Contains(value))
        {
            if (reclaimed != Tri.Unknown && node.EnteredBoosted == Tri.True && node.Balanced != Tri.Unknown)
            {
                return Verdict.Agree;
            }

            return Verdict.Undetermined(unboosted == Tri.Unknown || noSlab ? RunInputsMissing(node, reclaimed) : MissingInputs.WatermarkBoost);
        }

        Presumptions presumed = noSlab && !AfterRun(node.Failures, unboosted, Tri.True).Contains(value) ? Presumptions.NoSlabReclaimed : Presumptions.None;
        bool boostMatters = node.EnteredBoosted != Tri.False && KswapdFailuresModel.RunFails(context.Line, node.Balanced, taken, Boosted(node)) == Tri.Unknown;
        return Verdict.Agree with { Presumed = boostMatters ? presumed | Presumptions.RunNotBoosted : presumed };
    }

    /// <summary>
    /// The counter after a run, where any reclaim resets it: 0 if the run reclaimed, for then its own shrink_node reset it; else one
    /// more if it failed.
    /// </summary>
    private static CounterSet AfterRun(CounterSet before, Tri fails, Tri reclaimed)
    {
        CounterSet quiet = fails == Tri.True ? before.Increment()
            : fails == Tri.False ? before : before.Or(before.Increment());
        return reclaimed switch
        {
            Tri.True => CounterSet.Zero,
            Tri.False => quiet,
            _ => quiet.Or(CounterSet.Zero),
        };
    }

    /// <summary>
    /// sc.nr_reclaimed as the probe at the exit read it; null where it did not, where soft limit reclaim can be in it, which resets nothing,
    /// and where the run is seen to have reclaimed more: then bpftrace mixed records up.
    /// </summary>
    private long? Told(in TraceEvent e, NodeState node) =>
        e.Get(Field.NrReclaimed) is long told && told >= node.LruReclaimed && !context.Kinds.Has(EventKind.SoftlimitReclaimBegin) ? told : null;

    /// <summary>
    /// Whether the run reclaimed anything (sc.nr_reclaimed). Pages shown reclaimed, or a reset by kswapd itself, say yes. Where any
    /// reclaim resets a counter above 0, no reset by kswapd says no. At 0 a reset cannot be seen, and slab reclaim shows nothing.
    /// </summary>
    private Tri Reclaimed(NodeState node)
    {
        if (node.LruReclaimed > 0 || node.OwnReset)
        {
            return Tri.True;
        }

        bool resetWouldShow = context.Recorded.Reset == ResetRule.AnyReclaim && !node.Entered.Contains(0) && !node.Failures.Contains(0);
        return resetWouldShow ? Tri.False : Tri.Unknown;
    }

    private MissingInputs RunInputsMissing(NodeState node, Tri reclaimed) =>
        (reclaimed == Tri.Unknown ? MissingInputs.RunReclaimed : MissingInputs.None)
        | (node.Balanced == Tri.Unknown ? MissingInputs.PgdatBalanced : MissingInputs.None)
        | (context.Line.BoostedRunsDoNotFail ? MissingInputs.WatermarkBoost : MissingInputs.None);
}
