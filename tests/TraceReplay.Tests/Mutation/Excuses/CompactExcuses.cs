using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>should_compact_retry.</summary>
internal static class CompactExcuses
{
    public static Excuse[] All { get; } =
    [
        new("a skipped compaction's answer", Outcome.Undetermined,
            "withdrawn is printed of COMPACT_SKIPPED too, whose answer is compaction_zonelist_suitable's, of the free pages at that moment",
            "mm/page_alloc.c:4275 of 7.2.13",
            ["should_retry turned"],
            m => m.Capture.Capture.Names[(int)m.Before[Field.CompactionResult]] == "withdrawn" && m.After[Field.ShouldRetry] == 1),
        new("compactions before the capture", Outcome.Undetermined,
            "the task's first allocation in the capture may have begun before it; a costly order that finds oom_lock taken goes on with its count, which may then be any",
            "mm/page_alloc.c:4067 of 7.2.13, __alloc_pages_may_oom",
            ["retries changed", "retries above max_retries"],
            m => IsFirst(m) && (m.Operator.Name == "retries changed" || m.Before[Field.Order] > ShouldReclaimRetryModel.PageAllocCostlyOrder)),
    ];

    // No other call, and no reclaim for another allocation.
    private static bool IsFirst(Mutant m) => m.Capture.Tasks.Before(m.Before.Task.Pid, m.Index).All(i =>
        m.Capture.Events[i].Kind != EventKind.CompactRetry
        && (m.Capture.Events[i].Kind != EventKind.DirectReclaimBegin || m.Capture.Events[i][Field.Order] == m.Before[Field.Order]));
}
