using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>The victims of the OOM killer and the reaper that follows it.</summary>
internal sealed class OomTracking(InvariantContext context)
{
    /// <summary>
    /// Whether a kill is that of __alloc_pages_may_oom. A cgroup's kill follows the cgroup's own reclaim; where no such reclaim was ever
    /// recorded, only the kernel's log can tell. A kworker may do it for a person (sysrq-f).
    /// </summary>
    public Tri IsGlobal(in TraceEvent e)
    {
        Tri logged = context.OomLog.IsGlobal(e[Field.Pid]);
        if (context.Task is not TaskTrack task || task.LastEnded != ReclaimScope.Direct || task.Scope != ReclaimScope.Outside || task.IsKworker)
        {
            return logged == Tri.False ? Tri.False : Tri.Unknown;
        }

        return logged != Tri.Unknown ? logged : context.Kinds.Has(EventKind.MemcgReclaimEnd) ? Tri.True : Tri.Unknown;
    }

    /// <summary>The kinds of events that <see cref="Take"/> looks at.</summary>
    public static readonly KindSet Kinds = new(
        EventKind.MarkVictim, EventKind.WakeReaper, EventKind.StartTaskReaping, EventKind.SkipTaskReaping, EventKind.FinishTaskReaping);

    public void Take(in TraceEvent e, TaskTrack task)
    {
        switch (e.Kind)
        {
            case EventKind.MarkVictim:
                VictimTrack victim = context.Victims.Of(e[Field.Pid]);
                (victim.MarkTime, victim.Comm) = (e.Time, e.Has(Field.Comm) ? e[Field.Comm] : -1);
                break;
            case EventKind.WakeReaper:
                context.Victims.Of(e[Field.Pid]).Attempts = 0;
                break;
            case EventKind.StartTaskReaping:
                context.Victims.Of(e[Field.Pid]).Attempts++;
                task.Reaping = e[Field.Pid];
                break;
            case EventKind.SkipTaskReaping:
                context.Victims.Of(e[Field.Pid]).Attempts++;
                task.Reaping = 0;
                break;
            case EventKind.FinishTaskReaping:
                task.Reaping = 0;
                break;
        }
    }
}
