using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>should_reclaim_retry.</summary>
internal static class RetryExcuses
{
    public static Excuse[] All { get; } =
    [
        new("counter begins anew", Outcome.Equivalent,
            "an allocation may have ended between two calls, or the OOM killer made progress: the counter begins again, and the call after it goes on from there",
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
            "__GFP_NORETRY goes out before should_reclaim_retry, and above order 0 compaction may have given the page",
            "mm/page_alloc.c:4480 of 6.12.107",
            ["progress taken away"],
            m => m.Capture.Calls.After(m.Index) is null && AmountOperators.Parts(m.Capture, m.Index) == 0 && !MustCall(m)),
        new("call after progress", Outcome.Equivalent,
            "after progress the freelist may have given the page: a call with no_progress_loops=0 leaves no trace in the next one",
            "mm/page_alloc.c:3953 and :4178 of 6.12.107",
            ["call dropped"],
            m => Call(m) is { Progress: true, Loops: 0 } && FreshNext(m) && !AsksForCompaction(m)),
        new("zonelist or cpuset update", Outcome.Undetermined,
            "from 7.2 on an update between reclaim and should_reclaim_retry restarts the allocation without a call, and no event tells it",
            "mm/page_alloc.c:4990 of 7.2.13, check_retry_zonelist",
            ["call dropped", "progress taken away"],
            m => m.Capture.Line.MayRestartBeforeRetry && (m.Operator.Name == "call dropped" ? FreshNext(m) : m.Capture.Calls.After(m.Index) is null)
                && AmountOperators.Parts(m.Capture, m.Index) == 0),
        new("compaction gave the page", Outcome.Equivalent,
            "above order 0 direct compaction comes between reclaim and should_reclaim_retry, and may give the page",
            "mm/page_alloc.c:4474 of 6.12.107",
            ["call dropped"],
            m => Call(m).Order > 0 && FreshNext(m) && !AsksForCompaction(m)),
        new("killed while throttled", Outcome.Undetermined,
            "a task killed while throttle_direct_reclaim holds it comes from try_to_free_pages with progress and without a trace: a call with no_progress_loops=0 need not belong to the reclaim before it",
            "mm/vmscan.c:6552 of 6.12.107",
            ["costly without __GFP_RETRY_MAYFAIL", "another order of the reclaim", "a call of another order than its reclaim", "zone moved to another task"],
            m => CallOf(m) is { Loops: 0, Progress: true } && !ByKswapd(m)),
        new("the task shows nothing after it", Outcome.Undetermined,
            "the capture holds no later event of the task's slow path",
            "-",
            ["progress taken away", "call dropped", "end dropped"],
            m => m.Capture.NextOfTask(m.Index, EventKinds.SlowPath) < 0 && (m.Operator.Name == "end dropped" || AmountOperators.Parts(m.Capture, m.Index) == 0)),
        new("the task shows nothing before it", Outcome.Undetermined,
            "a reclaim whose begin is the task's first event may have begun before the capture",
            "-",
            ["begin dropped", "a memcg's begin for a direct one"],
            m => m.Capture.Tasks.Before(m.Before.Task.Pid, m.Index).FirstOrDefault(-1) < 0),
        new("killed while throttled", Outcome.Undetermined,
            "a task that a fatal signal woke in throttle_direct_reclaim comes to its walk with progress and without a trace of a reclaim, and for any mask, so the walk may begin at any zone; only compact_retry behind it says no",
            "mm/vmscan.c:6552 of 6.12.107, try_to_free_pages",
            ["zone of a walk dropped"],
            m => m.Index == Call(m).Zones[0] && Call(m).Loops <= (Call(m).Order > ShouldReclaimRetryModel.PageAllocCostlyOrder ? 1 : 0)
                && (m.Capture.NextOfTask(Call(m).Zones[^1], EventKinds.SlowPath) is not (>= 0 and var next) || m.Capture.Events[next].Kind != EventKind.CompactRetry)),
    ];

    /// <summary>Whether the task's reclaim of order 0 must lead to a call when it reclaims nothing.</summary>
    internal static bool MustCall(Mutant m)
    {
        int begin = m.Capture.LastOfTask(m.Index, EventKind.DirectReclaimBegin);
        return begin >= 0 && m.Capture.Events[begin][Field.Order] == 0 && ((GfpFlags)m.Capture.Events[begin][Field.GfpFlags] & GfpFlags.Noretry) == 0;
    }

    private static bool ByKswapd(Mutant m) => m.Capture.Capture.Names.KswapdNode(m.After.Task) >= 0;

    // The call itself, or the one after the reclaim that begins here.
    private static RetryCallReading? CallOf(Mutant m)
    {
        if (m.Before.Kind == EventKind.ReclaimRetryZone)
        {
            return Call(m);
        }

        int end = m.Capture.NextOfTask(m.Index, EventKind.DirectReclaimEnd);
        return end < 0 ? null : m.Capture.Calls.After(end);
    }

    private static RetryCallReading Call(Mutant m) => m.Capture.Calls[m.Index];

    // should_compact_retry is asked only behind should_reclaim_retry, so a compact_retry shows that the dropped call was made.
    private static bool AsksForCompaction(Mutant m) =>
        m.Capture.NextOfTask(m.Index, EventKinds.SlowPath) is >= 0 and int next && m.Capture.Events[next].Kind == EventKind.CompactRetry;

    private static bool AdmittedHere(Mutant m) => Call(m).Admits(m.After[Field.NoProgressLoops], Call(m).Previous?.Loops);

    private static bool AdmittedNext(Mutant m) => Call(m).Next is not RetryCallReading next || next.Admits(next.Loops, m.After[Field.NoProgressLoops]);

    // Without this call the next one is the first of an allocation.
    private static bool FreshNext(Mutant m) => Call(m).Next is not RetryCallReading next || (next with { Fresh = true }).Admits(next.Loops, null);
}
