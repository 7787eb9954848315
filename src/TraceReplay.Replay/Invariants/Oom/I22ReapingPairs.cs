using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I22: the reaper finishes what it starts.</summary>
internal sealed class I22ReapingPairs() : Invariant(new InvariantInfo
{
    Number = 22,
    Title = "the reaper finishes what it starts, and tries at most ten times",
    When = "start_, finish_ or skip_task_reaping comes",
    Then = "the task is oom_reaper; each start is followed by finish of the same pid; a victim is tried at most MAX_OOM_REAP_RETRIES (10) times after "
        + "its wake_reaper",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.StartTaskReaping, EventKind.FinishTaskReaping, EventKind.SkipTaskReaping],
    Places =
    [
        new("oom_reap_task_mm", "mm/oom_kill.c", 608, 605, 595, 595, "trace_finish_task_reaping(tsk->pid);"),
        new("oom_reap_task", "mm/oom_kill.c", 622, 619, 609, 609, "while (attempts++ < MAX_OOM_REAP_RETRIES && !oom_reap_task_mm(tsk, mm))"),
        new("oom_init", "mm/oom_kill.c", 742, 738, 728, 728, "oom_reaper_th = kthread_run(oom_reaper, NULL, \"oom_reaper\");"),
    ],
    Example = new(2, "pid 7 was started", Reaper + " start_task_reaping: pid=7", Reaper + " finish_task_reaping: pid=8"),
})
{
    private const int MaxOomReapRetries = 10;

    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Task is not TaskTrack task)
        {
            return;
        }

        long pid = e[Field.Pid];
        bool finishes = e.Kind == EventKind.FinishTaskReaping;
        int attempts = finishes ? 0 : c.Victims.Of(pid).Attempts + 1;
        bool reaper = task.IsReaper || !task.IsNamed;
        bool paired = task.Reaping < 0 || task.Reaping == (finishes ? pid : 0);
        if (!c.Holds(this, reaper && paired && attempts <= MaxOomReapRetries))
        {
            (string message, string expected, string actual) = !reaper ? ("a task other than oom_reaper reaps", "oom_reaper", c.Names.Format(e.Task))
                : !paired ? ("start and finish of reaping do not pair", task.Reaping == 0 ? "start_task_reaping" : $"finish_task_reaping of pid {task.Reaping}", $"{EventSchema.NameOf(e.Kind)} of pid {pid}")
                : ($"pid {pid} is tried a {attempts}th time", "10 tries", $"{attempts} tries");
            c.Break(this, e, message, expected, actual);
        }
    }
}
