using static TraceReplay.Events.Field;
using static TraceReplay.Events.NumberRange;

namespace TraceReplay.Events;

/// <content>The lab's fentry and fexit lines, and the loss of events.</content>
internal static partial class EventCatalogue
{
    private static EventSchema[] Probes() =>
    [
        new(EventKind.PgdatBalanced, "pgdat_balanced",
            Must("nid", Node, Natural), Num("order", Order, Orders), Num("highest_zoneidx", HighestZoneidx, Int),
            Must("balanced", Balanced, Bool)),
        new(EventKind.PrepareKswapdSleep, "prepare_kswapd_sleep",
            Must("nid", Node, Natural), Num("order", Order, Orders), Num("highest_zoneidx", HighestZoneidx, Int), Must("sleep", Sleep, Bool),
            Num("kswapd_failures", KswapdFailures, Natural)),
        // bpftrace keeps the first counter in a map, and real recordings hold lines for which it was gone: any int may stand there.
        ShrinkNode("shrink_node"),
        ShrinkNode("shrink_node_kept"),
        // Whether a zone was boosted, and nr_reclaimed at the exit: since the kit of `tracereplay record`.
        new(EventKind.BalancePgdatEnter, "balance_pgdat_enter",
            Must("nid", Node, Natural), Num("order", Order, Orders), Num("highest_zoneidx", HighestZoneidx, Int),
            Must("kswapd_failures", KswapdFailures, Natural), Num("boosted", Boosted, Bool)),
        new(EventKind.BalancePgdatExit, "balance_pgdat_exit",
            Must("nid", Node, Natural), Num("order", Order, Orders), Num("ret_order", RetOrder, Orders),
            Must("kswapd_failures", KswapdFailures, Natural), Num("nr_reclaimed", NrReclaimed, Unsigned)),
        new(EventKind.UnreserveHighatomic, "unreserve_highatomic", Num("force", Force, Bool), Must("ret", Ret, Bool)),
        // The order is -1 when sysrq asked for the kill.
        new(EventKind.OutOfMemory, "out_of_memory",
            Num("order", Order, Int), Num("gfp_mask", Field.GfpFlags, Unsigned) with { IsHexadecimal = true }, Num("memcg", Memcg, Bool),
            Num("ret", Ret, Bool)),
        new(EventKind.AllowDirectReclaim, "allow_direct_reclaim",
            Must("nid", Node, Natural), Must("allow", Ret, Bool), Num("kswapd_failures", KswapdFailures, Natural)),
        new(EventKind.ZoneLru, "zone_lru",
            Must("node", Node, Natural), Must("zone_idx", ZoneIdx, Natural), Num("inactive_anon", InactiveAnon, Long),
            Num("active_anon", ActiveAnon, Long), Num("inactive_file", InactiveFile, Long), Num("active_file", ActiveFile, Long),
            Num("free", Free, Long), Num("nr_swap_pages", NrSwapPages, Long)),
        new(EventKind.Loss, "loss", Num("lost", Lost, Unsigned), Num("until", Until, Long)),
    ];

    // The first is printed where the counter changed across the call, the second where it did not although the call reclaimed.
    private static EventSchema ShrinkNode(string name) => new(
        EventKind.ShrinkNode,
        name,
        Must("nid", Node, Natural),
        Num("order", Order, Orders),
        Num("memcg", Memcg, Int),
        Num("nr_reclaimed", NrReclaimed, Unsigned),
        Must("kswapd_failures_before", FailuresBefore, Int),
        Must("kswapd_failures_after", FailuresAfter, Int));
}
