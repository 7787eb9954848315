using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>A task's way through __alloc_pages_slowpath: its reclaims, its calls of should_reclaim_retry, its loop counter.</summary>
internal sealed class SlowPathTracking(InvariantContext context)
{
    /// <summary>What a zone is to the calls of its task.</summary>
    public static WalkRole RoleOf(in TraceEvent e, TaskTrack? task)
    {
        if (task is null)
        {
            return WalkRole.Unknown;
        }

        if (task.Scope is ReclaimScope.Direct or ReclaimScope.Memcg or ReclaimScope.Node)
        {
            return WalkRole.Inside;
        }

        if (task.AwaitsWalk)
        {
            return WalkRole.First;
        }

        return !task.HasWalk ? WalkRole.Unknown : BeginsAnother(e, task) ? WalkRole.Unreclaimed : WalkRole.Further;
    }

    /// <summary>What is wrong with a zone of the walk under way.</summary>
    public static WalkFault FaultOf(in TraceEvent e, TaskTrack task)
    {
        ZoneWalk next = task.Walk;
        return Step(ref next, e);
    }

    /// <summary>
    /// Whether a call without a reclaim before it can be that of a task killed while it was throttled: try_to_free_pages then returns 1
    /// without a trace, which is progress.
    /// </summary>
    public static bool FitsKilledWhileThrottled(in TraceEvent e, TaskTrack task) =>
        e[Field.NoProgressLoops] == (e[Field.Order] <= ShouldReclaimRetryModel.PageAllocCostlyOrder ? 0 : task.Walk.Loops + 1);

    public void Take(in TraceEvent e, TaskTrack task)
    {
        switch (e.Kind)
        {
            case EventKind.DirectReclaimBegin:
                BeginDirect(e, task);
                break;
            case EventKind.MemcgReclaimBegin:
                Enter(e, task, ReclaimScope.Memcg);
                break;
            case EventKind.NodeReclaimBegin:
                Enter(e, task, ReclaimScope.Node);
                break;
            case EventKind.DirectReclaimEnd:
                (task.NrReclaimed, task.AwaitsWalk, task.HasWalk, task.WalkOver) = (e[Field.NrReclaimed], true, false, false);
                Leave(task, ReclaimScope.Direct);
                break;
            case EventKind.MemcgReclaimEnd:
                Leave(task, ReclaimScope.Memcg);
                break;
            case EventKind.NodeReclaimEnd:
                Leave(task, ReclaimScope.Node);
                break;
            case EventKind.SoftlimitReclaimBegin:
                (task.InSoftlimit, task.SoftlimitOrder) = (true, e[Field.Order]);
                break;
            case EventKind.SoftlimitReclaimEnd:
                task.InSoftlimit = false;
                break;
            case EventKind.KswapdWake or EventKind.KswapdSleep or EventKind.BalancePgdatBegin or EventKind.BalancePgdatEnd:
                task.InSoftlimit = false;
                break;
            case EventKind.LruShrinkInactive:
                task.Shrunk += e[Field.NrReclaimed];
                break;
            case EventKind.ReclaimRetryZone:
                TakeZone(e, task);
                break;
            case EventKind.CompactRetry:
                task.WalkOver = true;
                break;
            case EventKind.MarkVictim:
                // Progress of the OOM killer: no_progress_loops = 0.
                (task.WalkOver, task.Loops) = (true, task.LastEnded == ReclaimScope.Direct ? 0 : task.Loops);
                break;
        }
    }

    private void BeginDirect(in TraceEvent e, TaskTrack task)
    {
        GfpFlags gfp = e.Has(Field.GfpFlags) ? (GfpFlags)e[Field.GfpFlags] : GfpFlags.Unknown;
        if (task.AwaitsWalk)
        {
            // The reclaim before led to no call that was shown: the allocation ended or was started anew, or it was its 17th loop.
            // Only __GFP_NOFAIL counts on from there, or what gave a highatomic pageblock back.
            bool mayCountOn = (gfp & (GfpFlags.Nofail | GfpFlags.Unknown)) != 0 || context.Machine.MayReserveHighatomic;
            bool countsOn = mayCountOn && task.Loops is < 0 or >= ShouldReclaimRetryModel.MaxReclaimRetries;
            task.Loops = countsOn ? -1 : 0;
        }

        task.AwaitsWalk = task.HasWalk = task.WalkOver = false;
        (task.DirectOrder, task.DirectGfp) = (e[Field.Order], gfp);
        Enter(e, task, ReclaimScope.Direct);
    }

    private static void Enter(in TraceEvent e, TaskTrack task, ReclaimScope scope)
    {
        (task.Scope, task.ScopeOrder, task.Shrunk, task.InSoftlimit) = (scope, e[Field.Order], 0, false);
    }

    private static void Leave(TaskTrack task, ReclaimScope scope)
    {
        (task.Scope, task.LastEnded, task.InSoftlimit) = (ReclaimScope.Outside, scope, false);
    }

    private void TakeZone(in TraceEvent e, TaskTrack task)
    {
        if (context.Role is WalkRole.First or WalkRole.Unreclaimed)
        {
            task.Walk = default;
            task.WalkFaulty = false;
            task.KilledWhileThrottled |= context.Role == WalkRole.Unreclaimed;
            task.WalkStart = (e[Field.Node], e[Field.Zone]);
            (task.AwaitsWalk, task.HasWalk, task.WalkOver, task.WalkEver) = (false, true, false, true);
            (task.Loops, task.LoopsOrder, task.LoopsGfp) = (e[Field.NoProgressLoops], e[Field.Order], task.DirectGfp);
        }

        if (task.HasWalk)
        {
            task.WalkFaulty |= Step(ref task.Walk, e) != WalkFault.None;
        }
    }

    // A walk begins at the first zone of its zonelist, which is the same for all calls of one allocation.
    private static bool BeginsAnother(in TraceEvent e, TaskTrack task)
    {
        if (task.WalkOver)
        {
            return true;
        }

        bool fromStart = task.WalkStart == (e[Field.Node], e[Field.Zone]) && e[Field.Order] == task.Walk.Order;
        return fromStart && (e[Field.NoProgressLoops] != task.Walk.Loops || (!task.KilledWhileThrottled && FitsKilledWhileThrottled(e, task)));
    }

    private static WalkFault Step(ref ZoneWalk walk, in TraceEvent e) => walk.Step(
        (int)e[Field.Node],
        e.Has(Field.Zone) ? (Zone)e[Field.Zone] : Zone.Unknown,
        e[Field.Order],
        e[Field.NoProgressLoops],
        e[Field.WmarkCheck] != 0);
}
