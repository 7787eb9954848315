using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// The kills: whether a task can be killed for what was asked (<c>__alloc_pages_may_oom</c> and <c>out_of_memory</c>), and that it is marked
/// once. Runs before <see cref="StallReplay"/>, which ends the stall.
/// </summary>
internal sealed partial class OomReplay(PolicyContext context, TaskTable tasks, PendingDecisions pending)
{
    // A pid comes again only after the pids in between, which no machine uses up in a second.
    private const long PidReuse = 1_000_000_000;

    private readonly Dictionary<long, (TraceTime Time, long Comm)> _marked = [];

    public void OnEvent(in TraceEvent e, TaskState task)
    {
        if (e.Kind is EventKind.MarkVictim or EventKind.OutOfMemory)
        {
            EmitKillInReclaim(e, task);
        }

        if (e.Kind == EventKind.MarkVictim)
        {
            MarkVictim(e, task);
        }
        else if (e.Kind == EventKind.OutOfMemory)
        {
            Asked(e, task);
        }
    }

    private void MarkVictim(in TraceEvent e, TaskState task)
    {
        long pid = e[Field.Pid];
        Open(e, task);
        EmitMarkedTwice(e, pid);
        _marked[pid] = (e.Time, e[Field.Comm]);
        tasks.MarkVictim(pid, e.Has(Field.Comm) ? (int)e[Field.Comm] : 0);

        OomReport? report = context.Machine.ReportOfVictim(pid, e.Has(Field.Comm) ? context.Names[(int)e[Field.Comm]] : string.Empty);
        OomRequest request = report is null ? RequestOf(task) : RequestOf(report, context.Names.KswapdNode(e.Task) >= 0);
        (task.Killed, task.KillReported) = (true, report is not null);
        EmitKill(e, request, victimIsCurrent: e.Task.IsKnown ? Kleene.Known(e.Task.Pid == pid) : Tri.Unknown, isReported: report is not null);
    }

    // PF_MEMALLOC, which direct and memcg reclaim set, leaves __alloc_pages_slowpath before the killer, and is charged by force
    // (try_charge_memcg, mm/memcontrol.c:2671 of 6.1.192, :2210 of 6.12.107, :2642 of 7.2.13); a cgroup's killer comes after its reclaim.
    private void EmitKillInReclaim(in TraceEvent e, TaskState task)
    {
        if (!task.InReclaim || !e.Task.IsKnown)
        {
            return;
        }

        Decision kill = Show(e, Clause.KillInReclaim, Verdict.Diverge, 1, CounterSet.Zero, default);
        pending.Add(new PendingDecision(kill, task.MemcgReclaim ? EventKind.MemcgReclaimEnd : EventKind.DirectReclaimEnd, MissingInputs.EventBefore));
    }

    private void EmitMarkedTwice(in TraceEvent e, long pid)
    {
        // Another name under the pid is another task.
        if (!_marked.TryGetValue(pid, out (TraceTime Time, long Comm) before) || before.Comm != e[Field.Comm])
        {
            return;
        }

        bool soon = e.Time.IsSeconds && before.Time.IsSeconds && e.Time.Value - before.Time.Value is >= 0 and < PidReuse;
        Verdict verdict = soon ? Verdict.Diverge : Verdict.Undetermined(MissingInputs.PidReuse);
        Emit(e, Clause.MarkedTwice, verdict, 2, CounterSet.Of(1), new ClauseValues(pid));
    }

    private void EmitKill(in TraceEvent e, in OomRequest request, Tri victimIsCurrent, bool isReported)
    {
        Tri kills = OutOfMemoryModel.Kills(request, victimIsCurrent);
        var verdict = Verdict.Of(kills, observed: true, request.Scope == OomScope.Unknown ? MissingInputs.OomScope : MissingInputs.GfpMask);
        Decision decision = Show(e, Clause.KillAllowed, verdict, 1, CounterSet.OfTruth(kills), new ClauseValues(request.Order ?? -1, (long)request.Scope));
        if (verdict.Kind == VerdictKind.Diverge && !isReported)
        {
            // Without memcg events, the kill may be that of a cgroup's limit.
            pending.Add(new PendingDecision(decision, EventKind.MemcgReclaimBegin, MissingInputs.OomScope));
        }
        else
        {
            context.Emit(decision);
        }

        Cover(request.Scope, isReported, victimIsCurrent);
    }

    // out_of_memory returned: the probe tells who asked and for which order.
    private void Asked(in TraceEvent e, TaskState task)
    {
        OomScope scope = e[Field.Memcg] != 0 ? OomScope.Memcg
            : e[Field.Order] < 0 ? OomScope.Sysrq
            : context.Names.KswapdNode(e.Task) >= 0 ? OomScope.MinTtl : OomScope.Allocator;
        Return(e, task, scope);
        bool isItsAllocation = task.ReclaimSeen && (task.CallOrder >= 0 ? task.CallOrder : task.Order) == e[Field.Order];
        var request = new OomRequest(scope, e.Get(Field.Order), isItsAllocation ? task.Gfp : GfpFlags.Unknown);
        Tri asked = OutOfMemoryModel.IsAsked(request);
        Emit(e, Clause.OomAsked, Verdict.Of(asked, observed: true, MissingInputs.GfpMask), 1, CounterSet.OfTruth(asked), new ClauseValues(request.Order ?? -1, (long)scope));
        if (!task.Killed && e[Field.Ret] != 0)
        {
            context.Coverage.Hit(Branch.OomWaits);
        }

        if (task is { Killed: true, KillReported: false })
        {
            Cover(scope, isCertain: true, Tri.Unknown);
        }

        task.Killed = false;
    }

    private void Emit(in TraceEvent e, Clause clause, Verdict verdict, long observed, CounterSet expected, in ClauseValues values) =>
        context.Emit(Show(e, clause, verdict, observed, expected, values));

    private static Decision Show(in TraceEvent e, Clause clause, Verdict verdict, long observed, CounterSet expected, in ClauseValues values) =>
        Decision.At(EventOrigin.Of(e), DecisionSite.OutOfMemory, clause, verdict, observed, expected, values);
}
