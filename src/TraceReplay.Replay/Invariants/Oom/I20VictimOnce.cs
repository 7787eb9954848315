using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I20: a task is marked once.</summary>
internal sealed class I20VictimOnce() : Invariant(new InvariantInfo
{
    Number = 20,
    Title = "a task is marked as victim at most once",
    When = "mark_victim comes",
    Then = "its pid was not marked before: TIF_MEMDIE is set only once (memory.oom.group marks several tasks, each once)",
    Tolerance = InvariantTolerance.Strict,
    Tolerated = "the same pid with another name is another task",
    Events = [EventKind.MarkVictim],
    Places = [new("mark_oom_victim", "mm/oom_kill.c", 772, 768, 758, 758, "if (test_and_set_tsk_thread_flag(tsk, TIF_MEMDIE))")],
    Example = new(2, "pid 7 was marked before", Kill(), Kill()),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Task is null)
        {
            return;
        }

        long pid = e[Field.Pid];
        VictimTrack victim = c.Victims.Of(pid);
        long comm = e.Has(Field.Comm) ? e[Field.Comm] : -1;
        if (!c.Holds(this, victim.MarkTime is null || victim.Comm != comm))
        {
            c.Break(this, e, $"pid {pid} is marked a second time; the first was at {victim.MarkTime}", "one mark_victim a task", $"pid={pid} again");
        }
    }
}
