using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>reclaim_throttle: who waited, why and for how long. The event stands at the end of the wait.</content>
internal sealed partial class KswapdReplay
{
    // One kernel has one HZ: the first wait of a jiffy tells it, and any wait is one of whole jiffies.
    private KernelHz _hz = KernelHz.Any;
    private readonly ThrottleWords _throttleWords = new(context.Names);

    private void Throttled(in TraceEvent e, NodeState node, TaskState task)
    {
        if (_throttleWords.Of(e) is not ThrottleReason reason)
        {
            return;
        }

        long timeout = e.Has(Field.UsecTimeout) ? e[Field.UsecTimeout] : -1;
        var values = new ClauseValues(timeout, (long)reason, _hz.TimeoutUsec(reason), e.Has(Field.UsectDelayed) ? Bounds.Exactly(e[Field.UsectDelayed]) : Bounds.Unknown);
        (Clause clause, Verdict verdict) = JudgeThrottle(e, node, task, reason);
        Emit(e, DecisionSite.ReclaimThrottle, clause, verdict, 1, CounterSet.OfTruth(Kleene.Known(verdict.Kind != VerdictKind.Diverge)), values);
        Cover(reason);
    }

    private (Clause Clause, Verdict Verdict) JudgeThrottle(in TraceEvent e, NodeState node, TaskState task, ThrottleReason reason)
    {
        if (e.Has(Field.UsecTimeout) && !TakeTimeout(reason, e[Field.UsecTimeout]))
        {
            return (Clause.ThrottleTimeout, Verdict.Diverge);
        }

        if (e.Has(Field.UsecTimeout) && e.Has(Field.UsectDelayed) && !TakeDelay(e[Field.UsecTimeout], e[Field.UsectDelayed]))
        {
            return (Clause.ThrottleDelay, Verdict.Diverge);
        }

        if (context.Names.KswapdNode(e.Task) >= 0 && !ReclaimThrottleModel.KswapdWaitsFor(reason))
        {
            return (Clause.ThrottledKswapd, Verdict.Diverge);
        }

        return ReclaimThrottleModel.AsksForProgress(reason)
            ? (Clause.ThrottledHopeless, JudgeSkip(node, task))
            : (Clause.ThrottleTimeout, Verdict.Agree);
    }

    private bool TakeTimeout(ThrottleReason reason, long usec) => Take(_hz.WithTimeout(reason, usec));

    private bool TakeDelay(long timeout, long delayed) =>
        ReclaimThrottleModel.AdmitsDelay(timeout, delayed) && Take(_hz.WithWait(delayed));

    private bool Take(KernelHz left)
    {
        _hz = left.IsEmpty ? _hz : left;
        return !left.IsEmpty;
    }

    /// <summary>
    /// skip_throttle_noprogress was asked before the wait, and after this task's event before: a node that was hopeless by then, and
    /// still is, let no task wait. How much waits to be written is never traced.
    /// </summary>
    private Verdict JudgeSkip(NodeState node, TaskState task)
    {
        Tri hopeless = HopelessWhenAsked(node, task);
        Tri skips = ReclaimThrottleModel.SkipThrottleNoprogress(hopeless, Bounds.Unknown, Bounds.Unknown);
        MissingInputs missing = MissingInputs.WritePending | (hopeless == Tri.Unknown ? MissingInputs.FailuresBefore : MissingInputs.None);
        return Verdict.Of(Kleene.Not(skips), observed: true, missing);
    }

    // Whether the node was hopeless when the task, after its event before, asked for it.
    private Tri HopelessWhenAsked(NodeState node, TaskState task)
    {
        Tri hopeless = KswapdFailuresModel.Hopeless(node.Failures);
        bool whenAsked = node.HopelessSince >= 0 && task.LastEvent > node.HopelessSince;
        return hopeless != Tri.True || (whenAsked && !ResetMayBeUnseen()) ? hopeless : Tri.Unknown;
    }

    private void Cover(ThrottleReason reason) => context.Coverage.Hit(reason switch
    {
        ThrottleReason.Writeback => Branch.ThrottleWriteback,
        ThrottleReason.Isolated => Branch.ThrottleIsolated,
        ThrottleReason.Noprogress => Branch.ThrottleNoprogress,
        _ => Branch.ThrottleCongested,
    });
}
