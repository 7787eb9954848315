using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>kswapd_failures, the runs that move it, and kswapd's sleep.</summary>
internal static class CounterExcuses
{
    private static readonly string[] Probes =
        ["failures that a probe read", "failures that a probe read at entry", "failures that prepare_kswapd_sleep read"];

    public static Excuse[] All { get; } =
    [
        new("a probe against the events", Outcome.Undetermined,
            "where the kernel traces the counter, a reading of bpftrace that goes against it is a mixed-up record: real captures hold some",
            "kswapd-high-7.2, decisions.txt (161 read)",
            Probes,
            m => m.Capture.Line.TracesFailures),
        new("the run reclaimed", Outcome.Equivalent,
            "a run that reclaimed does not fail, balanced or not",
            "mm/vmscan.c:7056 of 6.12.107",
            ["balanced turned at the end of a run"],
            m => RunEnd(m) is >= 0 and var end && (m.Capture.Events[end].Kind == EventKind.BalancePgdatEnd ? m.Capture.Events[end][Field.NrReclaimed] > 0 : Reclaimed(m.Capture, end))),
        new("a boosted run", Outcome.Undetermined,
            "a boosted run does not fail either, and no event tells the boost",
            "mm/vmscan.c:7230 of 7.2.13",
            ["balanced turned at the end of a run"],
            m => m.Capture.Line.BoostedRunsDoNotFail && !Failed(m)),
        new("slab reclaim is not recorded", Outcome.Undetermined,
            "at 0 a run may have reclaimed slab pages, and then it does not fail: nothing shows it",
            "mm/vmscan.c:5880 of 6.12.107, shrink_node_memcgs",
            ["balanced turned at the end of a run"],
            m => m.Before[Field.Balanced] == 1 && RunEnd(m) is >= 0 and var end && m.Capture.Events[end].Kind == EventKind.BalancePgdatExit && m.Capture.Events[end][Field.KswapdFailures] == 0),
        new("woken in its short sleep", Outcome.Equivalent,
            "kswapd may be woken in the first tenth of a second, and then mm_vmscan_kswapd_sleep does not come",
            "mm/vmscan.c:6975 of 6.12.107, kswapd_try_to_sleep",
            ["kswapd_sleep dropped"],
            m => !PreparedTwice(m)),
        new("watermark_boost", Outcome.Undetermined,
            "a balanced node is woken for if a watermark is boosted, and no event tells the boost",
            "mm/vmscan.c:7322 of 6.12.107",
            ["balanced turned before a wake-up"],
            _ => true),
    ];

    private static int RunEnd(Mutant m) => m.Capture.NextOfTask(m.Index, EventKind.BalancePgdatExit, EventKind.BalancePgdatEnd);

    private static bool Failed(Mutant m) => RunEnd(m) is >= 0 and var end
        && m.Capture.LastOfTask(end, EventKind.KswapdReclaimFail, EventKind.BalancePgdatBegin) is >= 0 and var last && m.Capture.Events[last].Kind == EventKind.KswapdReclaimFail;

    // What a run's lists gave, or a reset by kswapd itself.
    private static bool Reclaimed(MutationCapture capture, int exit)
    {
        foreach (int i in capture.Tasks.Before(capture.Events[exit].Task.Pid, exit))
        {
            ref readonly TraceEvent e = ref capture.Events[i];
            switch (e.Kind)
            {
                case EventKind.LruShrinkInactive when e[Field.NrReclaimed] > 0:
                case EventKind.ShrinkNode when e[Field.FailuresAfter] < e[Field.FailuresBefore]:
                    return true;
                case EventKind.BalancePgdatEnter:
                    return false;
            }
        }

        return false;
    }

    // The second prepare_kswapd_sleep in a row that returned true leads to the event.
    private static bool PreparedTwice(Mutant m)
    {
        int[] before = [.. m.Capture.Nodes.Before((int)m.Before[Field.Node], m.Index).Where(i => EventKinds.Node.Contains(m.Capture.Events[i].Kind) && m.Capture.Events[i].Kind != EventKind.WakeupKswapd).Take(2)];
        return before.Length == 2 && before.All(i => m.Capture.Events[i].Kind == EventKind.PrepareKswapdSleep && m.Capture.Events[i][Field.Sleep] == 1);
    }
}
