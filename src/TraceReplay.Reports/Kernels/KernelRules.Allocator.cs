using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <content>The allocator: stalls, watermarks, compaction, the OOM killer.</content>
internal static partial class KernelRules
{
    private static KernelRule[] Allocator() =>
    [
        new("restart_before_retry", "a cpuset or zonelist update skips it", "should_reclaim_retry", l => YesNo(l.MayRestartBeforeRetry), l => l.Places[DecisionSite.AllocPagesSlowpath]),
    ];
}
