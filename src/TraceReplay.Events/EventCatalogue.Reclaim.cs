using static TraceReplay.Events.Field;
using static TraceReplay.Events.NumberRange;

namespace TraceReplay.Events;

/// <content>include/trace/events/vmscan.h: kswapd and the calls that reclaim.</content>
internal static partial class EventCatalogue
{
    private static EventSchema[] Kswapd() =>
    [
        new(EventKind.KswapdSleep, "mm_vmscan_kswapd_sleep", Must("nid", Node, Natural)),
        new(EventKind.KswapdWake, "mm_vmscan_kswapd_wake", Must("nid", Node, Natural), Num("order", Order, Orders)),
        new(EventKind.WakeupKswapd, "mm_vmscan_wakeup_kswapd", Must("nid", Node, Natural), Num("order", Order, Orders), Gfp()),
        new(EventKind.BalancePgdatBegin, "mm_vmscan_balance_pgdat_begin",
            Must("nid", Node, Natural), Must("order", Order, Orders), Word("highest_zoneidx", HighestZoneidx)),
        new(EventKind.BalancePgdatEnd, "mm_vmscan_balance_pgdat_end",
            Must("nid", Node, Natural), Must("order", Order, Orders), Word("highest_zoneidx", HighestZoneidx),
            Must("nr_reclaimed", NrReclaimed, Unsigned)),
        new(EventKind.KswapdReclaimFail, "mm_vmscan_kswapd_reclaim_fail", Must("nid", Node, Natural), Must("failures", Failures, Natural)),
        ClearHopeless("mm_vmscan_kswapd_clear_hopeless"),
        ClearHopeless("mm_vmscan_reset_kswapd_failures"),
    ];

    private static EventSchema[] Reclaim() =>
    [
        ReclaimBegin(EventKind.DirectReclaimBegin, "mm_vmscan_direct_reclaim_begin"),
        ReclaimEnd(EventKind.DirectReclaimEnd, "mm_vmscan_direct_reclaim_end"),
        ReclaimBegin(EventKind.MemcgReclaimBegin, "mm_vmscan_memcg_reclaim_begin"),
        ReclaimEnd(EventKind.MemcgReclaimEnd, "mm_vmscan_memcg_reclaim_end"),
        ReclaimBegin(EventKind.SoftlimitReclaimBegin, "mm_vmscan_memcg_softlimit_reclaim_begin"),
        ReclaimEnd(EventKind.SoftlimitReclaimEnd, "mm_vmscan_memcg_softlimit_reclaim_end"),
        new(EventKind.NodeReclaimBegin, "mm_vmscan_node_reclaim_begin", Must("nid", Node, Natural), Must("order", Order, Orders), Gfp()),
        ReclaimEnd(EventKind.NodeReclaimEnd, "mm_vmscan_node_reclaim_end"),
        new(EventKind.Throttled, "mm_vmscan_throttled",
            Must("nid", Node, Natural), Num("usec_timeout", UsecTimeout, Int), Num("usect_delayed", UsectDelayed, Int, raw: "usec_delayed"),
            Word("reason", Reason)),
    ];

    // The pid and the memory cgroup since 7.1.
    private static EventSchema ReclaimBegin(EventKind kind, string name) =>
        new(kind, name, Must("order", Order, Orders), Gfp(), Num("pid", Pid, Natural), Num("memcg_id", MemcgId, Unsigned));

    private static EventSchema ReclaimEnd(EventKind kind, string name) =>
        new(kind, name, Must("nr_reclaimed", NrReclaimed, Unsigned), Num("pid", Pid, Natural), Num("memcg_id", MemcgId, Unsigned));

    private static EventSchema ClearHopeless(string name) =>
        new(
            EventKind.KswapdClearHopeless, name, Must("nid", Node, Natural),
            new FieldSpec(Utf8("reason"), Reason, FieldType.ClearReason, Required: true));
}
