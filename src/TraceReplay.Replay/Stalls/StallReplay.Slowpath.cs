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

    // One allocation has one order, and direct reclaim is asked for it.
    private void EmitRetryOrder(in TraceEvent e, TaskState task)
    {
        long order = e[Field.Order];
        bool known = task.AwaitsCall && task.Order >= 0 && !task.IsVictim && !FitsKilledWhileThrottled(e);
        if (known && task.Order != order && !MayBePromoted(task, order))
        {
            EmitSlowpath(e, Clause.RetryOrder, Verdict.Diverge, Tri.False, order);
        }
    }

    // defrag_mode reclaims for a pageblock (__alloc_pages_direct_reclaim, mm/page_alloc.c:4479 of 7.2.13), and not for movable pages; but a
    // machine of a few pageblocks has no movable ones (page_group_by_mobility_disabled).
    private bool MayBePromoted(TaskState task, long order)
    {
        const int UsualPageblockOrder = 9;
        bool isMovable = context.Recorded.Slowpath == SlowpathRule.FirstPass && (task.Gfp & (GfpFlags.Movable | GfpFlags.Unknown)) == GfpFlags.Movable;
        return context.Recorded.BalancesInBlocks && task.Order > order && (!isMovable || task.Order >= UsualPageblockOrder);
    }

    // PF_MEMALLOC is set in direct reclaim, and such an allocation goes to nopage before it reclaims or retries.
    private void EmitRetryInsideReclaim(in TraceEvent e, TaskState task)
    {
        if (task.InReclaim && !task.MemcgReclaim && task.Task.IsKnown)
        {
            EmitSlowpath(e, Clause.RetryInsideReclaim, Verdict.Diverge, Tri.False, e[Field.Order]);
        }
    }

    // kswapd() sets PF_MEMALLOC for good.
    private void EmitKswapdAllocates(in TraceEvent e, TaskState task)
    {
        if (task.IsKswapd && context.Names.KswapdNode(e.Task) >= 0)
        {
            EmitSlowpath(e, Clause.KswapdAllocates, Verdict.Diverge, Tri.False, e[Field.Order]);
        }
    }

    private void EmitSlowpath(in TraceEvent e, Clause clause, Verdict verdict, Tri expected, long order) =>
        Emit(e, DecisionSite.AllocPagesSlowpath, clause, verdict, observed: 1, CounterSet.OfTruth(expected), new ClauseValues(order));

    // A failed walk of order 0 that freed no reserve leads to a restart, to the OOM killer, or to the end: each of them leaves the counter at
    // 0. Above order 0 compaction may go on with it, and so may __GFP_NOFAIL, and defrag_mode for any order (mm/page_alloc.c:5009 of 7.2.13).
    private void StartAnew(TaskState task)
    {
        if (task.CallOrder == 0 && (task.Gfp & (GfpFlags.Nofail | GfpFlags.Unknown)) == 0 && !context.Recorded.BalancesInBlocks)
        {
            (task.LoopsBefore, task.LoopsKnown) = (CounterSet.Zero, true);
        }
    }

    // __alloc_pages_may_oom takes the killer's success for progress, which resets the counter; without it the allocation fails, but a
    // victim's with __GFP_NOFAIL, which goes on from where it was. Neither a cgroup, nor sysrq, nor a kswapd asks in the name of an allocation.
    private static void StartAnewAfterKiller(in TraceEvent e, TaskState task)
    {
        if (e[Field.Memcg] == 0 && e[Field.Order] >= 0 && task.ReclaimSeen && !task.AwaitsCall && (task.Gfp & (GfpFlags.Nofail | GfpFlags.Unknown)) == 0)
        {
            (task.LoopsBefore, task.LoopsKnown) = (CounterSet.Zero, true);
        }
    }

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
