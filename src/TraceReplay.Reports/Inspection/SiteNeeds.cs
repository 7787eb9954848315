using TraceReplay.Events;
using static TraceReplay.Reports.RecordedInput;

namespace TraceReplay.Reports;

/// <summary>Which decision site rests on which input. docs/model.md says where each value comes from.</summary>
internal static class SiteNeeds
{
    private const string Retry = "should_reclaim_retry";
    private const string Watermark = "__zone_watermark_ok";
    private const string Compact = "should_compact_retry";
    private const string Failures = "kswapd_failures";
    private const string Sleep = "prepare_kswapd_sleep";
    private const string Wakeup = "wakeup_kswapd";
    private const string Balanced = "pgdat_balanced";
    private const string Oom = "out_of_memory";

    /// <summary>All needs, by site.</summary>
    public static IReadOnlyList<SiteNeed> All { get; } =
    [
        new(Retry, Tracepoint(EventKind.ReclaimRetryZone), "no call is seen"),
        new(Retry, Tracepoint(EventKind.DirectReclaimEnd), "did_some_progress is its nr_reclaimed, and moves no_progress_loops")
        {
            Witnesses = [EventKind.ReclaimRetryZone, EventKind.DirectReclaimBegin],
        },
        new(Retry, Tracepoint(EventKind.DirectReclaimBegin), "order and gfp_mask of the allocation")
        {
            Witnesses = [EventKind.ReclaimRetryZone, EventKind.DirectReclaimEnd],
        },
        new(Retry, Probe(EventKind.UnreserveHighatomic), "a retry after all zones failed is its return") { OnlyWith = EventKind.ReclaimRetryZone },
        new(Retry, Tracepoint(EventKind.MarkVictim), "whether the OOM killer came after the last retry")
        {
            Witnesses = [EventKind.WakeReaper, EventKind.StartTaskReaping],
        },
        new(Retry, Tracepoint(EventKind.MemcgReclaimBegin), "whether a kill was a memory cgroup's") { OnlyWith = EventKind.MarkVictim },

        new(Watermark, Tracepoint(EventKind.ReclaimRetryZone), "no zone is seen"),
        new(Watermark, Tracepoint(EventKind.ReclaimRetryZone, Field.Zone), "the zone, and so its reserves") { OnlyWith = EventKind.ReclaimRetryZone },
        new(Watermark, Tracepoint(EventKind.DirectReclaimBegin), "alloc_flags and highest_zoneidx follow from its gfp_flags")
        {
            Witnesses = [EventKind.ReclaimRetryZone, EventKind.DirectReclaimEnd],
        },
        new(Watermark, Zoneinfo, "lowmem_reserve, free CMA pages and the highatomic reserve"),

        new(Compact, Tracepoint(EventKind.CompactRetry), "no call is seen (it is made above order 0 only)"),

        new(Failures, Tracepoint(EventKind.KswapdWake), "where a run of kswapd begins") { Witnesses = [EventKind.BalancePgdatBegin, EventKind.BalancePgdatEnter] },
        new(Failures, Tracepoint(EventKind.KswapdReclaimFail), "increments of the counter") { StandIn = Probe(EventKind.BalancePgdatEnter) },
        new(Failures, Tracepoint(EventKind.KswapdClearHopeless), "resets of the counter, and whose they are") { StandIn = Probe(EventKind.ShrinkNode) },
        new(Failures, Tracepoint(EventKind.BalancePgdatEnd), "whether a run reclaimed anything, and where it ends")
        {
            StandIn = Probe(EventKind.BalancePgdatExit),
            Witnesses = [EventKind.BalancePgdatBegin, EventKind.BalancePgdatEnter],
        },

        new(Sleep, Tracepoint(EventKind.KswapdSleep), "that kswapd sleeps") { StandIn = Probe(EventKind.PrepareKswapdSleep) },
        new(Sleep, Probe(EventKind.PgdatBalanced), "whether the node was balanced"),
        new(Wakeup, Tracepoint(EventKind.WakeupKswapd), "that an allocation wakes kswapd"),
        new(Wakeup, Probe(EventKind.PgdatBalanced), "whether the node was balanced"),
        new(Balanced, Probe(EventKind.PgdatBalanced), "no call is seen"),
        new(Oom, Probe(EventKind.OutOfMemory), "a call that kills nothing leaves no event"),
        new(Oom, Tracepoint(EventKind.MarkVictim), "whom the OOM killer chose") { Witnesses = [EventKind.WakeReaper, EventKind.StartTaskReaping] },
    ];
}
