using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I21: the reaper gives a victim two seconds.</summary>
internal sealed class I21ReaperWaits() : Invariant(new InvariantInfo
{
    Number = 21,
    Title = "the reaper is woken two seconds after mark_victim",
    When = "wake_reaper comes for a victim whose mark_victim was seen, in a trace whose clock counts seconds",
    Then = "at least OOM_REAPER_DELAY (2*HZ) lies between them",
    Tolerance = InvariantTolerance.Strict,
    Tolerated = "100 ms less: the timer counts jiffies, which lag where the machine is stalled",
    Events = [EventKind.WakeReaper],
    Needs = "mark_victim of the same pid",
    Places =
    [
        new("queue_oom_reaper", "mm/oom_kill.c", 707, 704, 694, 694, "tsk->oom_reaper_timer.expires = jiffies + OOM_REAPER_DELAY;"),
        new("wake_oom_reaper", "mm/oom_kill.c", 686, 683, 673, 673, "trace_wake_reaper(tsk->pid);"),
    ],
    Example = new(2, "only half a second has passed", "@1.0 " + Kill(), "@1.5 <idle>-0 wake_reaper: pid=7"),
})
{
    private const long Least = 1_900_000_000;

    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (!e.Time.IsSeconds || c.Victims.Of(e[Field.Pid]).MarkTime is not { IsSeconds: true } mark)
        {
            return;
        }

        long waited = e.Time.Value - mark.Value;
        if (!c.Holds(this, waited >= Least))
        {
            c.Break(this, e, $"the reaper is woken {waited / 1_000_000} ms after mark_victim of pid {e[Field.Pid]}", "2000 ms or more", $"{waited / 1_000_000} ms");
        }
    }
}
