using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>The calls of should_reclaim_retry: seen in their zones, or implied by the lack of them.</content>
internal sealed partial class StallReplay
{
    /// <summary>no_progress_loops of the call that gives up before the zone walk.</summary>
    private const int SilentLoop = ShouldReclaimRetryModel.MaxReclaimRetries + 1;

    private void RetryZone(in TraceEvent e, TaskState task)
    {
        EmitRetryInsideReclaim(e, task);
        EmitKswapdAllocates(e, task);

        // Without direct_reclaim_end between them, two zones belong to one call; where the trace records no reclaim at all, a zone that
        // cannot go on the walk begins the next one, and so it does for a victim, whose reclaim may end before its first event.
        bool sameCall = task.Call.IsOpen && !task.AwaitsCall && ((task.ReclaimSeen && !task.IsVictim) || task.Call.CanContinue(e));
        int above = task.Call.LastRank;
        if (!sameCall)
        {
            CloseCall(task, isOver: e.Time.Format != TimeFormat.None);
            above = HighestRank(e, task);
            OpenCall(e, task);
        }

        task.Call.AddZone(e);
        JudgeLeftOut(e, task, above);
        Zone zone = e.Has(Field.Zone) ? (Zone)e[Field.Zone] : Zone.Unknown;
        ZoneFacts facts = context.Machine.Find((int)e[Field.Node], zone);
        ZoneLruReading reading = task.Lru;
        task.Lru = ZoneLruReading.None;
        WatermarkInputs inputs = Inputs(e, task, facts, zone);
        EmitMinWmark(e, zone, facts);
        EmitReclaimable(e, reading, zone, facts);
        EmitWatermark(e, inputs, zone, facts);
        lanes?.Zone(e, task, inputs, facts, reading);
    }

    private void OpenCall(in TraceEvent e, TaskState task)
    {
        Tri progress = task.AwaitsCall ? task.Progress : Tri.Unknown;
        long nrReclaimed = task.AwaitsCall ? task.NrReclaimed : -1;
        EmitRetryAsked(e, task);
        EmitRetryOrder(e, task);
        (task.AwaitsCall, task.CallOrder) = (false, e[Field.Order]);
        task.Episode ??= BeginEpisode(e, task);

        if (e.Time.Format == TimeFormat.None)
        {
            // bpftrace prints CPU by CPU: rows without a time stand in no order, and the one before is not the call before.
            (task.LoopsBefore, task.LoopsKnown) = (CounterSet.UpTo(ShouldReclaimRetryModel.MaxReclaimRetries), false);
        }

        long loops = e[Field.NoProgressLoops];
        CounterSet expected = WithEvent(ShouldReclaimRetryModel.NoProgressLoops(task.LoopsBefore, progress, e[Field.Order]));
        bool admitted = expected.Contains(loops);
        MissingInputs missing = LoopInputsMissing(task, progress, e[Field.Order]);
        CoverLoops(e[Field.Order], progress);
        Verdict verdict = !admitted ? Verdict.Diverge
            : missing == MissingInputs.None || expected.IsExact ? Verdict.Agree : Verdict.Undetermined(missing);

        task.Call.Open(e, expected, verdict, nrReclaimed);
        lanes?.OpenCall(task);
        CounterSet next = ShouldReclaimRetryModel.BeforeNextCall(loops);
        (task.LoopsBefore, task.LoopsKnown) = (admitted ? next : next.Or(expected), true);
    }

    private void CoverLoops(long order, Tri progress)
    {
        if (progress == Tri.False)
        {
            context.Coverage.Hit(Branch.LoopsGrow);
        }
        else if (progress == Tri.True)
        {
            context.Coverage.Hit(order > ShouldReclaimRetryModel.PageAllocCostlyOrder ? Branch.LoopsGrowCostly : Branch.LoopsReset);
        }
    }

    // A counter above 16 leaves no event, so an event rules it out.
    private static CounterSet WithEvent(CounterSet loops) =>
        new(loops.Mask & CounterSet.UpTo(ShouldReclaimRetryModel.MaxReclaimRetries).Mask);

    private static MissingInputs LoopInputsMissing(TaskState task, Tri progress, long order)
    {
        bool counts = order > ShouldReclaimRetryModel.PageAllocCostlyOrder || progress != Tri.True;
        MissingInputs missing = counts && !task.LoopsKnown ? MissingInputs.PreviousLoops : MissingInputs.None;
        bool needsProgress = order <= ShouldReclaimRetryModel.PageAllocCostlyOrder && progress == Tri.Unknown;
        return missing | (needsProgress ? MissingInputs.DidSomeProgress : MissingInputs.None);
    }

    // What comes only after a walk that failed shows how the call under way ended.
    private void GaveUp(TaskState task, bool shown)
    {
        if (shown && task.Call.IsOpen)
        {
            task.Call.GaveUp();
            CloseCall(task, isOver: true);
        }
    }

    private void CloseCall(TaskState task, bool isOver)
    {
        RetryCall call = task.Call;
        if (!call.IsOpen)
        {
            return;
        }

        JudgeEnd(task, isOver);
        if (isOver && !call.Passed)
        {
            lanes?.CloseCall(task, retries: task.Unreserved == Tri.True);
        }

        call.Discard();
        context.Emit(call.Shown, DecisionSite.ShouldReclaimRetry, call.Clause, call.Verdict, call.Observed, call.Expected, new ClauseValues(call.NrReclaimed, call.Shown.Order));
        task.GaveUp = Kleene.Known(!call.Passed);
        context.Coverage.Hit(call.Passed ? Branch.ZonePasses : Branch.NoZonePasses);
        task.Episode?.AddCall(call.Loops, gaveUp: !call.Passed);
        task.Episode?.LastTime = call.Shown.Time;
    }

    /// <summary>
    /// A reclaim ended and no zone was shown before <paramref name="next"/>. After progress the freelist gave a page, or the mask
    /// forbids a retry. Without progress __alloc_pages_direct_reclaim tries no freelist, so should_reclaim_retry was called: either
    /// its 17th loop, which shows nothing, or an event is missing.
    /// </summary>
    private void ResolveUncalled(in TraceEvent next, TaskState task)
    {
        if (!task.AwaitsCall)
        {
            return;
        }

        task.AwaitsCall = false;
        CounterSet loops = ShouldReclaimRetryModel.NoProgressLoops(task.LoopsBefore, task.Progress, task.Order);
        bool mayBeSilent = ShouldReclaimRetryModel.GoesOutBeforeZoneLoop(loops) != Tri.False;
        if (task.Progress != Tri.False || !MustCall(task))
        {
            CoverNoretry(task);
            EndEpisode(task, StallEnd.Allocated);
            (task.LoopsBefore, task.LoopsKnown) = (mayBeSilent ? AfterGivingUp(task) : CounterSet.Zero, true);
            task.CompactStates = mayBeSilent && MayHaveUnreserved(task) ? task.CompactStates.Or(CompactRetryStates.Start) : CompactRetryStates.Start;
            task.GaveUp = Tri.Unknown;
            return;
        }

        if (mayBeSilent)
        {
            CoverNofail(task, loops);
            EmitSilentCall(task);
        }
        else
        {
            SuspendMissingCall(next, task);
        }

        task.GaveUp = mayBeSilent ? Tri.True : Tri.Unknown;
        (task.LoopsBefore, task.LoopsKnown) = (AfterGivingUp(task), true);
    }

    // The OOM killer's progress sets the counter to 0; __GFP_NOFAIL goes on without it, and so from 17, and so does a call that gave a
    // highatomic pageblock back instead (mm/page_alloc.c:5058 of 6.1.192, :4232 of 6.12.107, :4708 of 7.2.13).
    private CounterSet AfterGivingUp(TaskState task)
    {
        bool goesOn = MayHaveUnreserved(task) || (task.Gfp & GfpFlags.Nofail) != 0;
        return goesOn ? CounterSet.Zero.Or(CounterSet.Of(SilentLoop)) : CounterSet.Zero;
    }

    private bool MayHaveUnreserved(TaskState task) => task.Unreserved != Tri.False && context.Machine.MayReserveHighatomic;

    // Above order 0 compaction may have given the page after the reclaim, and a mask that is not known may hold NORETRY.
    private static bool MustCall(TaskState task) =>
        task.Order == 0 && (task.Gfp & (GfpFlags.Noretry | GfpFlags.Unknown)) == 0;

    private void EmitSilentCall(TaskState task)
    {
        Verdict verdict = task.LoopsKnown ? Verdict.Agree : Verdict.Undetermined(MissingInputs.PreviousLoops);
        context.Emit(task.LastReclaimEnd, DecisionSite.ShouldReclaimRetry, Clause.SilentGiveUp, verdict, SilentLoop, CounterSet.Of(SilentLoop), new ClauseValues(0, task.Order));
        if (task.LoopsKnown)
        {
            context.Coverage.Hit(Branch.LoopsExceeded);
            task.Episode?.AddCall(SilentLoop, gaveUp: true);
            lanes?.SilentCall(task);
        }
    }

    private void SuspendMissingCall(in TraceEvent next, TaskState task)
    {
        Verdict verdict = context.Recorded.MayRestartBeforeRetry ? Verdict.Undetermined(MissingInputs.ZonelistUpdate) : Verdict.Diverge;
        EventOrigin shown = EventOrigin.Of(next) with { Task = task.Task };
        Decision decision = ShowCall(shown, Clause.CallMissing, verdict, observed: 0, CounterSet.Of(1), new ClauseValues(task.NrReclaimed, task.Order));
        pending.Add(new PendingDecision(decision, EventKind.ReclaimRetryZone, MissingInputs.RetryZoneEvents));
    }
}
