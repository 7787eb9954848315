using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>kswapd's sleep.</summary>
internal static class SleepExcuses
{
    // Twice HZ/10: the short sleep and a CPU for what comes after; nanoseconds.
    private const long ShortSleepIsOver = 200_000_000;

    public static Excuse[] All { get; } =
    [
        new("woken in its short sleep", Outcome.Equivalent,
            "kswapd may be woken in the first tenth of a second, and then mm_vmscan_kswapd_sleep does not come",
            "mm/vmscan.c:7113 of 6.12.107, kswapd_try_to_sleep",
            ["kswapd_sleep dropped"],
            m => !PreparedTwice(m)),
        new("the freezer between two preparations", Outcome.Undetermined,
            "the freezer sends kswapd to its short sleep again, and from that it wakes within a tenth of a second; what comes later, or not at all, may not be recorded",
            "mm/vmscan.c:7264 of 6.12.107, if (was_frozen) continue",
            ["kswapd_sleep dropped"],
            m => !SleptLong(m)),
    ];

    // From the second preparation to the wake-up, with nothing else of kswapd between: twice as long as its short sleep.
    private static bool SleptLong(Mutant m)
    {
        MutationCapture c = m.Capture;
        int node = (int)m.Before[Field.Node];
        int prepared = c.LastOfNode(node, m.Index, EventKind.PrepareKswapdSleep);
        int next = c.NextOfNode(node, m.Index, [.. EventKinds.Loop, EventKind.BalancePgdatEnter, EventKind.PrepareKswapdSleep]);
        return prepared >= 0 && next >= 0 && c.Events[next].Kind == EventKind.KswapdWake && c.Events[next].Time.Value - c.Events[prepared].Time.Value > ShortSleepIsOver;
    }

    // The second prepare_kswapd_sleep in a row that returned true leads to the event.
    private static bool PreparedTwice(Mutant m)
    {
        int[] before = [.. m.Capture.Nodes.Before((int)m.Before[Field.Node], m.Index).Where(i => EventKinds.Node.Contains(m.Capture.Events[i].Kind) && m.Capture.Events[i].Kind != EventKind.WakeupKswapd).Take(2)];
        return before.Length == 2 && before.All(i => m.Capture.Events[i].Kind == EventKind.PrepareKswapdSleep && m.Capture.Events[i][Field.Sleep] == 1);
    }
}
