using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I35: kswapd's scan priority.</summary>
internal sealed class I35KswapdPriority() : Invariant(new InvariantInfo
{
    Number = 35,
    Title = "kswapd shrinks at priority 12 to 1",
    When = "a kswapd traces mm_vmscan_lru_shrink_inactive",
    Then = "priority is at most DEF_PRIORITY (12), and at least 1 but in a soft limit reclaim, which is made at 0",
    Tolerance = InvariantTolerance.Strict,
    Tolerated = "0 where no soft limit or memcg reclaim was ever recorded, or kswapd was not seen outside of one: the soft limit's events may be missing",
    Events = [EventKind.LruShrinkInactive],
    Places =
    [
        new("balance_pgdat", "mm/vmscan.c", 7193, 7044, 7213, 7315, "} while (sc.priority >= 1);"),
        new("balance_pgdat", "mm/vmscan.c", 7067, 6917, 7093, 7195, "sc.priority = DEF_PRIORITY;"),
    ],
    Example = new(4, "kswapd is in no soft limit reclaim", MemcgBegin(task: "other-9"), MemcgEnd(0, "other-9"), Wake, Shrunk(5, priority: 0, task: Kswapd)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Task is not { KswapdNode: >= 0 } task)
        {
            return;
        }

        long priority = e[Field.Priority];
        bool zeroMayBe = task.InSoftlimit != false || !(c.Kinds.Has(EventKind.SoftlimitReclaimBegin) || c.Kinds.Has(EventKind.MemcgReclaimBegin));
        if (!c.Holds(this, priority <= 12 && (priority >= 1 || (priority == 0 && zeroMayBe))))
        {
            c.Break(this, e, $"kswapd shrinks at priority {priority}", "priority=1..12", $"priority={priority}");
        }
    }
}
