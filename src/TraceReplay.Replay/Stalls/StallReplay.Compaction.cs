using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>The calls of should_compact_retry.</content>
internal sealed partial class StallReplay
{
    private void CompactRetry(in TraceEvent e, TaskState task)
    {
        JudgeBeginning(e, task);
        GaveUp(task, shown: true);
        ResolveCostlyUncalled(e, task);
        EmitKswapdAllocates(e, task);
        EmitCompactAsked(e, task);
        task.ReclaimedForCompaction = e.Task.IsKnown && e.Time.Format != TimeFormat.None ? Tri.False : Tri.Unknown;
        if (!CompactRetryText.TryRead(e, context.Names, out CompactRetryCall call))
        {
            task.CompactStates = CompactRetryStates.Any;
            return;
        }

        EmitCompactState(e, task, call);
        EmitCompactAgain(e, call);
        CompactRetryStates next = ShouldCompactRetryModel.Next(context.Recorded, call, out Branch? branch);
        task.CompactStates = next == CompactRetryStates.None ? CompactRetryStates.Any : next.Or(CompactRetryStates.Start);
        task.GaveUp = Kleene.Known(!call.ShouldRetry);
        if (branch is Branch taken)
        {
            context.Coverage.Hit(taken);
        }
    }

    // A costly order counts on although it reclaims, so its 17th loop comes here without having shown a zone.
    private void ResolveCostlyUncalled(in TraceEvent e, TaskState task)
    {
        if (!task.AwaitsCall)
        {
            return;
        }

        task.AwaitsCall = false;
        CounterSet loops = ShouldReclaimRetryModel.NoProgressLoops(task.LoopsBefore, task.Progress, e[Field.Order]);
        if (ShouldReclaimRetryModel.GoesOutBeforeZoneLoop(loops) == Tri.False)
        {
            SuspendMissingCall(e, task);
            return;
        }

        EmitSilentCall(task);
        (task.LoopsBefore, task.LoopsKnown) = (loops.Or(CounterSet.Zero), task.LoopsKnown);
    }

    // did_some_progress > 0 && can_compact, and the order of the allocation that gave up. Every way back here leads through
    // __alloc_pages_direct_reclaim (mm/page_alloc.c:5284 of 6.1.192, :4470 of 6.12.107, :4932 of 7.2.13), so each call has a reclaim of its own;
    // a fatal signal, with which throttle_direct_reclaim leaves none, ends should_compact_retry before its event.
    private void EmitCompactAsked(in TraceEvent e, TaskState task)
    {
        long order = e[Field.Order];
        bool never = order == 0 || task.ReclaimedForCompaction == Tri.False;
        Tri asked = never ? Tri.False : task.ReclaimSeen
            ? Kleene.And(Kleene.And(task.Progress, AllocPagesSlowpathModel.CanCompact(task.Gfp)), IsOrderOfReclaim(task, order))
            : Tri.Unknown;
        EmitSlowpath(e, Clause.CompactAsked, Verdict.Of(asked, observed: true, MissingInputs.DidSomeProgress | MissingInputs.GfpMask), asked, order);
        if (asked == Tri.True)
        {
            context.Coverage.Hit(Branch.SlowpathCompacts);
        }
    }

    // The walk before shows the order, and the reclaim has the same, but for what defrag_mode promotes.
    private Tri IsOrderOfReclaim(TaskState task, long order)
    {
        Tri reclaimed = task.Order < 0 || MayBePromoted(task, order) ? Tri.Unknown : Kleene.Known(task.Order == order);
        return task.CallOrder < 0 || reclaimed == Tri.False ? reclaimed : Kleene.Known(task.CallOrder == order);
    }

    private void EmitCompactState(in TraceEvent e, TaskState task, in CompactRetryCall call)
    {
        CompactRetryStates states = task.CompactStates;
        bool isAllowed = call.Priority >= ShouldCompactRetryModel.MinPriority(call.Order);
        CounterSet retries = states.At(call.Priority).And(ShouldCompactRetryModel.RetriesBefore(call.Priority, call.Order));
        if (retries.Mask == 0 || !isAllowed)
        {
            EmitCompact(e, Clause.CompactPriority, Verdict.Diverge, (long)call.Priority, Priorities(states, call.Order), call);
            return;
        }

        Verdict verdict = !retries.Contains(call.Retries) ? Verdict.Diverge
            : states.IsAny ? Verdict.Undetermined(MissingInputs.CompactRetriesBefore) : Verdict.Agree;
        EmitCompact(e, Clause.CompactCount, verdict, call.Retries, retries, call);
    }

    private void EmitCompactAgain(in TraceEvent e, in CompactRetryCall call)
    {
        if (ShouldCompactRetryModel.Evaluate(context.Line, call) is not Tri again)
        {
            EmitCompact(e, Clause.CompactMax, Verdict.Diverge, call.MaxRetries, ShouldCompactRetryModel.MaxRetries(context.Line, call), call);
            return;
        }

        var verdict = Verdict.Of(again, call.ShouldRetry, MissingInputs.CompactResult);
        EmitCompact(e, Clause.CompactAgain, verdict, call.ShouldRetry ? 1 : 0, CounterSet.OfTruth(again), call);
    }

    private static CounterSet Priorities(CompactRetryStates states, long order)
    {
        CounterSet full = states.Full.Mask != 0 && ShouldCompactRetryModel.MinPriority(order) == CompactPriority.SyncFull ? CounterSet.Zero : default;
        return states.Light.Mask != 0 ? full.Or(CounterSet.Of((long)CompactPriority.SyncLight)) : full;
    }

    private void EmitCompact(in TraceEvent e, Clause clause, Verdict verdict, long observed, CounterSet expected, in CompactRetryCall call) =>
        Emit(e, DecisionSite.ShouldCompactRetry, clause, verdict, observed, expected, new ClauseValues(call.Retries, call.Order));
}
