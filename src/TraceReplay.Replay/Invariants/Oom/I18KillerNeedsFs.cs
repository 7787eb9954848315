using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I18: without __GFP_FS nobody else is killed.</summary>
internal sealed class I18KillerNeedsFs() : Invariant(new InvariantInfo
{
    Number = 18,
    Title = "a kill needs __GFP_FS, or the victim is the task itself",
    When = "the allocator's OOM killer marks a task, and the mask of the direct reclaim before is known",
    Then = "the mask has __GFP_FS, or the current task was dying and is marked itself",
    Tolerance = InvariantTolerance.Strict,
    Tolerated = "kills of a cgroup's limit and by sysrq are not checked: the task's last reclaim and the kernel's log tell them",
    Events = [EventKind.MarkVictim],
    Needs = "the scope of the kill: memcg reclaim events, or the kernel's log",
    Places =
    [
        new("out_of_memory", "mm/oom_kill.c", 1148, 1143, 1133, 1133, "__GFP_FS) && !is_memcg_oom(oc))"),
        new("out_of_memory", "mm/oom_kill.c", 1135, 1132, 1122, 1122, "if (task_will_free_mem(current)) {"),
    ],
    Example = new(
        6, "GFP_NOFS lacks __GFP_FS, and another task is killed", MemcgBegin(task: "other-9"), MemcgEnd(1, "other-9"),
        Begin(gfp: "GFP_NOFS"), End(0), ZoneEvent(1, 0), Kill()),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        TaskTrack? task = c.Task;
        if (c.GlobalKill != Tri.True || task is null || (task.DirectGfp & GfpFlags.Unknown) != 0)
        {
            return;
        }

        if (!c.Holds(this, (task.DirectGfp & GfpFlags.Fs) != 0 || e[Field.Pid] == e.Task.Pid))
        {
            c.Break(this, e, $"pid {e[Field.Pid]} is killed for an allocation without __GFP_FS", "gfp_flags with __GFP_FS", $"gfp_flags={task.DirectGfp}");
        }
    }
}
