using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>kswapd_failures.</summary>
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
        new("a failure or a reset between", Outcome.Equivalent,
            "a run from 0 may fail or reclaim slab pages unseen, and a task in reclaim may reset the counter: both readings fit those around them",
            "mm/vmscan.c:7056 and :6088 of 6.12.107",
            Probes,
            m => !m.Capture.Line.TracesFailures && m.Capture.Probes.Admits(m.Index, m.After[Field.KswapdFailures])),
        new("a reclaim that is not recorded", Outcome.Undetermined,
            "a memory cgroup's or a node's reclaim resets the counter for reason DIRECT too, and the capture records none, so nobody can say that there was none",
            "mm/vmscan.c:6245 and :7532 of 7.2.13, shrink_node",
            ["reason of a reset"],
            m => m.Before[Field.Reason] is (long)ClearReason.Pcp or (long)ClearReason.Other && !RecordsEveryReclaim(m.Capture)),
        new("a reset without an event", Outcome.Undetermined,
            "in 6.18 the per-CPU lists and demotion reset the counter, and no event tells it: a node read at 16 may have been reset since",
            "mm/page_alloc.c, free_frozen_page_commit of 6.18 (kernel-facts A); :2914 of 7.2.13 traces it",
            ["wake-up after a probe read 16"],
            m => m.Capture.Line.ResetsUntraced),
        new("the counter is not told before", Outcome.Undetermined,
            "the node's first counter event: what it counted before is not recorded",
            "mm/vmscan.c:7231 of 7.2.13",
            ["reclaim_fail dropped"],
            m => m.Capture.Runs.FailuresBefore((int)m.Before[Field.Node], m.Index) < 0),
        new("the counter is not told after", Outcome.Undetermined,
            "no later event tells the node's counter, or one that does not carry it: a reset tells only that it was not 0",
            "mm/vmscan.c:7519 of 7.2.13",
            ["reclaim_fail dropped", "clear_hopeless dropped"],
            m => m.Capture.NextOfNode((int)m.Before[Field.Node], m.Index, EventKinds.Counter) is var next
                && (next < 0 || (m.Before.Kind == EventKind.KswapdReclaimFail && m.Before[Field.Failures] > 1 && m.Capture.Events[next].Kind == EventKind.KswapdClearHopeless))),
    ];

    private static bool RecordsEveryReclaim(MutationCapture c) =>
        c.Records(EventKind.DirectReclaimBegin) && c.Records(EventKind.MemcgReclaimBegin) && c.Records(EventKind.NodeReclaimBegin);
}
