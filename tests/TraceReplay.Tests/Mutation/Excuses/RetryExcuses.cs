using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>should_reclaim_retry.</summary>
internal static class RetryExcuses
{
    public static Excuse[] All { get; } =
    [
        new("counter begins anew", Outcome.Equivalent,
            "an allocation may have ended between two calls, or the OOM killer made progress: the counter begins again, and the call after goes on from it",
            "mm/page_alloc.c:4294 and :4531 of 6.12.107",
            ["no_progress_loops of a call"],
            m => Call(m).Previous is not null && AdmittedHere(m) && AdmittedNext(m)),
        new("stall begins before the capture", Outcome.Undetermined,
            "the task's first call in the capture: what it counted before is not recorded",
            "mm/page_alloc.c:4178 of 6.12.107",
            ["no_progress_loops of a call"],
            m => Call(m).Previous is null && AdmittedHere(m) && AdmittedNext(m)),
        new("no call follows the reclaim", Outcome.Equivalent,
            "after progress the freelist may have given the page, so should_reclaim_retry need not be called",
            "mm/page_alloc.c:3953 of 6.12.107, __alloc_pages_direct_reclaim",
            ["progress made up"],
            m => m.Capture.Calls.After(m.Index) is null),
        new("no call is due", Outcome.Equivalent,
            "NORETRY goes out before should_reclaim_retry, and above order 0 compaction may have given the page",
            "mm/page_alloc.c:4480 of 6.12.107",
            ["progress taken away"],
            m => m.Capture.Calls.After(m.Index) is null && AmountOperators.Parts(m.Capture, m.Index) == 0 && !MustCall(m)),
        new("the task shows nothing after it", Outcome.Undetermined,
            "the capture ends before the task's next event",
            "-",
            ["progress taken away", "call dropped", "end dropped"],
            m => m.Capture.NextOfTask(m.Index, EventKinds.SlowPath) < 0 && AmountOperators.Parts(m.Capture, m.Index) == 0),
    ];

    private static RetryCallReading Call(Mutant m) => m.Capture.Calls[m.Index];

    private static bool AdmittedHere(Mutant m) => Call(m).Admits(m.After[Field.NoProgressLoops], Call(m).Previous?.Loops);

    private static bool AdmittedNext(Mutant m) => Call(m).Next is not RetryCallReading next || next.Admits(next.Loops, m.After[Field.NoProgressLoops]);

    private static bool MustCall(Mutant m)
    {
        int begin = m.Capture.LastOfTask(m.Index, EventKind.DirectReclaimBegin);
        return begin >= 0 && m.Capture.Events[begin][Field.Order] == 0 && ((GfpFlags)m.Capture.Events[begin][Field.GfpFlags] & GfpFlags.Noretry) == 0;
    }
}
