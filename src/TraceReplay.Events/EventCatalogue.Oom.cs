using static TraceReplay.Events.Field;
using static TraceReplay.Events.NumberRange;

namespace TraceReplay.Events;

/// <content>include/trace/events/oom.h.</content>
internal static partial class EventCatalogue
{
    private static EventSchema[] Oom() =>
    [
        // The zone is not required: the table of the Fleming mail prints this event without it.
        new(EventKind.ReclaimRetryZone, "reclaim_retry_zone",
            Must("node", Node, Natural), ZoneName("zone", Field.Zone) with { RawName = Utf8("zone_idx") }, Must("order", Order, Orders),
            Must("reclaimable", Reclaimable, Unsigned), Must("available", Available, Unsigned), Must("min_wmark", MinWmark, Unsigned),
            Must("no_progress_loops", NoProgressLoops, Natural), Must("wmark_check", WmarkCheck, Bool)),
        new(EventKind.CompactRetry, "compact_retry",
            Must("order", Order, Orders), Word("priority", Priority), Word("compaction_result", CompactionResult, raw: "result"),
            Num("retries", Retries, Natural), Num("max_retries", MaxRetries, Natural), Num("should_retry", ShouldRetry, Bool, raw: "ret")),

        // Before 6.9 only the pid.
        new(EventKind.MarkVictim, "mark_victim",
            Must("pid", Pid, Natural), Task("comm"), Kilobytes("total-vm", TotalVm, "total_vm"), Kilobytes("anon-rss", AnonRss, "anon_rss"),
            Kilobytes("file-rss", FileRss, "file_rss") with { Separator = Utf8(":") },
            Kilobytes("shmem-rss", ShmemRss, "shmem_rss") with { Separator = Utf8(":") },
            Num("uid", Uid, UnsignedInt), Kilobytes("pgtables", Pgtables), Num("oom_score_adj", OomScoreAdj, OomScores)),
        new(EventKind.WakeReaper, "wake_reaper", Must("pid", Pid, Natural)),
        new(EventKind.StartTaskReaping, "start_task_reaping", Must("pid", Pid, Natural)),
        new(EventKind.FinishTaskReaping, "finish_task_reaping", Must("pid", Pid, Natural)),
        new(EventKind.SkipTaskReaping, "skip_task_reaping", Must("pid", Pid, Natural)),
        new(EventKind.OomScoreAdjUpdate, "oom_score_adj_update",
            Must("pid", Pid, Natural), Task("comm"), Num("oom_score_adj", OomScoreAdj, OomScores)),
    ];
}
