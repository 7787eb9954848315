using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>out_of_memory.</summary>
internal static class OomExcuses
{
    private static readonly string[] Kills =
        ["victim without a give-up", "kill moved to another task", "kill with __GFP_NORETRY", "kill with __GFP_RETRY_MAYFAIL", "kill with __GFP_THISNODE", "kill for a costly order"];

    public static Excuse[] All { get; } =
    [
        new("a memory cgroup's kill", Outcome.Undetermined,
            "the limit of a cgroup kills without a give-up, with any mask; only memcg reclaim, the out_of_memory probe or the log tells its kills from the machine's",
            "mm/memcontrol.c:1600 of 6.12.107, mem_cgroup_out_of_memory",
            Kills,
            m => !m.Capture.Records(EventKind.MemcgReclaimBegin) && !m.Capture.Records(EventKind.OutOfMemory) && !InsideReclaim(m)),
        new("marked before it was recorded", Outcome.Undetermined,
            "no mark_victim came yet: whether it is recorded is told by the first, and the victim may have been marked before the capture",
            "mm/oom_kill.c:768 of 6.12.107",
            ["oom_reaper woken for no victim"],
            m => m.Capture.LastOfKind(EventKind.MarkVictim, m.Index) < 0),
    ];

    private static bool InsideReclaim(Mutant m)
    {
        int pid = m.Change.Edits[^1].Instead[^1].Task.Pid;
        int last = m.Capture.Tasks.Before(pid, m.Index).FirstOrDefault(i => EventKinds.Reclaim.Contains(m.Capture.Events[i].Kind), -1);
        return last >= 0 && m.Capture.Events[last].Kind == EventKind.DirectReclaimBegin;
    }
}
