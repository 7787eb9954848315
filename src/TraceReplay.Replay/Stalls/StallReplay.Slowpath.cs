using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>What may follow what in __alloc_pages_slowpath.</content>
internal sealed partial class StallReplay
{
    private void EmitReclaimEntered(in TraceEvent e, GfpFlags gfp, long order)
    {
        Tri reclaims = AllocPagesSlowpathModel.Reclaims(context.Line, gfp, order);
        MissingInputs missing = (gfp & GfpFlags.Unknown) != 0 ? MissingInputs.GfpMask
            : context.Line.Slowpath == SlowpathRule.FirstPass ? MissingInputs.DefragMode : MissingInputs.ReserveUser;
        EmitSlowpath(e, Clause.ReclaimEntered, Verdict.Of(reclaims, observed: true, missing), reclaims, order);
    }

    private void EmitRetryAsked(in TraceEvent e, TaskState task)
    {
        if (!task.AwaitsCall)
        {
            return;
        }

        // 7.2 may reclaim for a larger order than it allocates (defrag_mode), so the order is the retry's own.
        long order = e[Field.Order];
        Tri asked = AllocPagesSlowpathModel.CallsShouldReclaimRetry(task.Gfp, order);
        MissingInputs missing = MissingInputs.GfpMask;
        if (asked == Tri.False && task.IsVictim)
        {
            // A victim's throttled reclaim may end before its first event, and the mask is then that of an earlier allocation.
            (asked, missing) = (Tri.Unknown, MissingInputs.DidSomeProgress);
        }

        EmitSlowpath(e, Clause.RetryAsked, Verdict.Of(asked, observed: true, missing), asked, order);
        if (asked == Tri.True)
        {
            bool costly = order > ShouldReclaimRetryModel.PageAllocCostlyOrder;
            context.Coverage.Hit(costly ? Branch.SlowpathRetriesCostly : Branch.SlowpathRetries);
        }
    }

    // PF_MEMALLOC is set in direct reclaim, and such an allocation goes to nopage before it reclaims or retries.
    private void EmitRetryInsideReclaim(in TraceEvent e, TaskState task)
    {
        if (task.InReclaim && !task.MemcgReclaim && task.Task.IsKnown)
        {
            EmitSlowpath(e, Clause.RetryInsideReclaim, Verdict.Diverge, Tri.False, e[Field.Order]);
        }
    }

    private void EmitSlowpath(in TraceEvent e, Clause clause, Verdict verdict, Tri expected, long order) =>
        context.Emit(Show(e, clause, verdict, observed: 1, AsSet(expected)) with
        {
            Site = DecisionSite.AllocPagesSlowpath,
            Values = new ClauseValues(order),
        });

    // Without progress, order 0 has no page to give, so the mask ended the allocation.
    private void CoverNoretry(TaskState task)
    {
        if (task.Progress == Tri.False && task.Order == 0 && (task.Gfp & GfpFlags.Noretry) != 0)
        {
            context.Coverage.Hit(Branch.SlowpathNoretry);
        }
    }

    // A second silent loop in a row: had the counter started again, this one would show its zones.
    private void CoverNofail(TaskState task, CounterSet loops)
    {
        if (task.LoopsKnown && task.GaveUp == Tri.True && (task.Gfp & GfpFlags.Nofail) != 0 && loops.Contains(SilentLoop + 1))
        {
            context.Coverage.Hit(Branch.SlowpathNofail);
        }
    }
}
