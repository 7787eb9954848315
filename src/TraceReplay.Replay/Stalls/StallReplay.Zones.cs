using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>The zones that a walk cannot leave out: a cpuset or a nodemask excludes whole nodes, never a zone of one.</content>
internal sealed partial class StallReplay
{
    private const int NoRank = -1;

    // One above the highest zone that the mask of the reclaim before allows, where the call is certainly that reclaim's.
    private static int HighestRank(in TraceEvent e, TaskState task)
    {
        bool isOfReclaim = task.AwaitsCall && !task.IsVictim && !FitsKilledWhileThrottled(e);
        return isOfReclaim && HighestZoneidx.OfGfp(task.Gfp) is Zone highest ? ZoneWalk.RankOf(highest) + 1 : NoRank;
    }

    /// <summary>
    /// Whether the call can be that of another allocation than the reclaim before: a task killed while throttle_direct_reclaim held it
    /// comes here with progress and without a trace of its reclaim.
    /// </summary>
    private static bool FitsKilledWhileThrottled(in TraceEvent e) =>
        e[Field.NoProgressLoops] <= (e[Field.Order] > ShouldReclaimRetryModel.PageAllocCostlyOrder ? 1 : 0);

    private void JudgeLeftOut(in TraceEvent e, TaskState task, int above)
    {
        int rank = task.Call.LastRank;
        if (above != NoRank && rank != NoRank && e.Time.Format != TimeFormat.None)
        {
            task.Call.LeftOut(context.Machine.Nodes.Between(rank, above));
        }
    }

    // A fatal signal ends should_compact_retry before its event, so the task was not killed while throttled, and the walk before is that of
    // its last reclaim (mm/page_alloc.c:4624 of 6.1.192, :3808 of 6.12.107, :4268 of 7.2.13).
    private void JudgeBeginning(in TraceEvent e, TaskState task)
    {
        RetryCall call = task.Call;
        bool known = !task.AwaitsCall && task.ReclaimedForCompaction == Tri.True && call.FirstRank != NoRank && e.Time.Format != TimeFormat.None;
        if (!known || HighestZoneidx.OfGfp(task.Gfp) is not Zone highest)
        {
            return;
        }

        int zones = context.Machine.Nodes.Between(call.FirstRank, ZoneWalk.RankOf(highest) + 1);
        if (call.IsOpen)
        {
            call.LeftOut(zones);
        }
        else if (zones > 0 && call.Verdict.Kind != VerdictKind.Diverge)
        {
            // A probe closed it, and it was told already.
            context.Emit(ShowCall(call.Last, Clause.WalkZoneLeftOut, Verdict.Diverge, zones, CounterSet.Zero, default));
        }
    }

    // zoneinfo lists every online node, before and after.
    private void EmitNodeListed(in TraceEvent e, DecisionSite site)
    {
        if (context.Machine.Nodes.Lacks(e[Field.Node]))
        {
            Emit(e, site, Clause.NodeListed, Verdict.Diverge, observed: 0, CounterSet.Of(1), default);
        }
    }

    // A walk in which no zone passes ends behind the lowest zone.
    private void JudgeEnd(TaskState task, bool isOver)
    {
        RetryCall call = task.Call;
        if (isOver && !call.Passed && call.LastRank != NoRank)
        {
            call.LeftOut(context.Machine.Nodes.Between(NoRank, call.LastRank));
        }
    }
}
