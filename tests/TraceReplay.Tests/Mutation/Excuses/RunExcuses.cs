using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>The runs of balance_pgdat.</summary>
internal static class RunExcuses
{
    public static Excuse[] All { get; } =
    [
        new("the run reclaimed", Outcome.Equivalent,
            "a run that reclaimed does not fail, balanced or not",
            "mm/vmscan.c:7056 of 6.12.107",
            ["balanced turned at the end of a run"],
            m => RunEnd(m) is >= 0 and var end && (m.Capture.Events[end].Kind == EventKind.BalancePgdatEnd ? m.Capture.Events[end][Field.NrReclaimed] > 0 : m.Capture.Probes.Reclaimed(end))),
        new("the run did not fail", Outcome.Equivalent,
            "a run that did not add to the counter may have ended balanced",
            "mm/vmscan.c:6975 of 6.12.107, goto out",
            ["balanced turned at the end of a run"],
            m => m.Before[Field.Balanced] == 0 && !Failed(m)),
        new("a boosted run of a balanced node", Outcome.Undetermined,
            "before 7.2 a boosted run fails though the node is balanced, if it reclaims nothing; the first look at an unbalanced node drops the boost",
            "mm/vmscan.c:6975 and :7056 of 6.12.107",
            ["balanced turned at the end of a run"],
            m => !m.Capture.Line.BoostedRunsDoNotFail && m.Before[Field.Balanced] == 0 && !LookedUnbalanced(m)),
        new("a boosted run", Outcome.Undetermined,
            "a boosted run does not fail either, and no event tells the boost",
            "mm/vmscan.c:7230 of 7.2.13",
            ["balanced turned at the end of a run"],
            m => m.Capture.Line.BoostedRunsDoNotFail && m.Before[Field.Balanced] == 1),
        new("reclaim that shows nothing", Outcome.Undetermined,
            "a run that leaves 0 may have reclaimed slab pages, or another task reset the counter: no event tells",
            "mm/vmscan.c:5880 of 6.12.107, shrink_node_memcgs",
            ["balanced turned at the end of a run"],
            m => m.Before[Field.Balanced] == 1 && RunEnd(m) is >= 0 and var end && m.Capture.Events[end].Kind == EventKind.BalancePgdatExit && m.Capture.Events[end][Field.KswapdFailures] == 0),
        new("a run of that order", Outcome.Equivalent,
            "a run ends at the order it began with, unless it reclaimed twice as many pages",
            "mm/vmscan.c:7008 of 7.2.13, compact_gap",
            ["order of balance_pgdat_end"],
            m => m.Before[Field.NrReclaimed] < 2L << (int)m.After[Field.Order] && m.Capture.LastOfNode((int)m.Before[Field.Node], m.Index, EventKind.BalancePgdatBegin) is >= 0 and var begin && m.Capture.Events[begin][Field.Order] == m.After[Field.Order]),
        new("a run of which no event is recorded", Outcome.Undetermined,
            "bpftrace mixes up records, and where no event of the run tells that this one is right, none tells that it is wrong",
            "kswapd-high-7.2, decisions.txt (161 read)",
            ["ret_order of a run"],
            m => m.Capture.Line.TracesBalanceRuns && m.Capture.LastOfTask(m.Index, EventKind.BalancePgdatBegin, EventKind.BalancePgdatExit) is var last && (last < 0 || m.Capture.Events[last].Kind == EventKind.BalancePgdatExit)),
        new("first of its kind", Outcome.Undetermined,
            "whether an event is recorded at all is told by the first of its kind, and this is the first",
            "-",
            ["balance_pgdat_begin dropped", "balance_pgdat_end dropped", "node of balance_pgdat_begin", "begin dropped", "begin repeated inside its reclaim", "begin moved to another task", "kswapd_sleep dropped"],
            m => m.Capture.LastOfKind(m.Before.Kind == EventKind.DirectReclaimBegin ? EventKind.DirectReclaimEnd : m.Before.Kind, m.Index) < 0),
        new("first begin of a run", Outcome.Undetermined,
            "whether balance_pgdat_begin is recorded is told by the first of them, and none came yet",
            "-",
            ["kswapd_wake dropped", "wake swapped with begin"],
            m => m.Capture.LastOfKind(EventKind.BalancePgdatBegin, m.Index) < 0),
        new("a soft limit's reclaim", Outcome.Undetermined,
            "a cgroup's soft limit reclaims at priority 0 in kswapd, and neither its events nor a cgroup's are in the capture",
            "mm/vmscan.c:6589 of 6.12.107, mem_cgroup_shrink_node",
            ["priority of kswapd's reclaim"],
            m => m.After[Field.Priority] == 0 && !m.Capture.Records(EventKind.SoftlimitReclaimBegin) && !m.Capture.Records(EventKind.MemcgReclaimBegin)),
        new("a restart after cache_trim_mode", Outcome.Undetermined,
            "a run that reclaimed nothing starts again at priority 12, and bpftrace may miss its look at the balance without a word (recursion_misses)",
            "mm/vmscan.c:7050 of 6.12.107; decisions.misses of costly-7.3",
            ["priority raised and lowered within a run"],
            m => m.Capture.Line.RestartsAfterCacheTrim && !ReclaimedBefore(m)),
    ];

    private static int RunEnd(Mutant m) => m.Capture.NextOfTask(m.Index, EventKind.BalancePgdatExit, EventKind.BalancePgdatEnd);

    // Whether kswapd found the node unbalanced before, in the same run.
    private static bool LookedUnbalanced(Mutant m)
    {
        int look = m.Capture.LastOfTask(m.Index, EventKind.PgdatBalanced, EventKind.BalancePgdatEnter);
        return look >= 0 && m.Capture.Events[look].Kind == EventKind.PgdatBalanced && m.Capture.Events[look][Field.Balanced] == 0;
    }

    // By the kernel's event, or by what the probes read at both ends.
    private static bool Failed(Mutant m)
    {
        MutationCapture c = m.Capture;
        int end = RunEnd(m);
        if (end < 0 || c.Line.TracesFailures)
        {
            return end >= 0 && c.LastOfTask(end, EventKind.KswapdReclaimFail, EventKind.BalancePgdatBegin) is >= 0 and var last && c.Events[last].Kind == EventKind.KswapdReclaimFail;
        }

        int enter = c.LastOfTask(end, EventKind.BalancePgdatEnter);
        return enter < 0 || c.Events[end][Field.KswapdFailures] > c.Events[enter][Field.KswapdFailures];
    }

    // Whether the run showed pages reclaimed before that.
    private static bool ReclaimedBefore(Mutant m)
    {
        foreach (int i in m.Capture.Tasks.Before(m.Before.Task.Pid, m.Index))
        {
            switch (m.Capture.Events[i].Kind)
            {
                case EventKind.LruShrinkInactive when m.Capture.Events[i][Field.NrReclaimed] > 0:
                    return true;
                case EventKind.KswapdWake or EventKind.BalancePgdatBegin or EventKind.BalancePgdatEnter:
                    return false;
            }
        }

        return false;
    }
}
