using static TraceReplay.Events.Field;
using static TraceReplay.Events.NumberRange;

namespace TraceReplay.Events;

/// <content>include/trace/events/vmscan.h: what reclaim does to the LRU lists and the slabs.</content>
internal static partial class EventCatalogue
{
    private static EventSchema[] Lru() =>
    [
        // 6.1 prints isolate_mode first. It stands last here, for the kernels after it do without.
        new(EventKind.LruIsolate, "mm_vmscan_lru_isolate",
            Num("classzone", HighestZoneidx, Int, raw: "highest_zoneidx"), Must("order", Order, Orders),
            Num("nr_requested", NrRequested, Unsigned), Must("nr_scanned", NrScanned, Unsigned), Num("nr_skipped", NrSkipped, Unsigned),
            Must("nr_taken", NrTaken, Unsigned), Word("lru", Field.Lru), Num("isolate_mode", IsolateMode, Int)),
        new(EventKind.LruShrinkInactive, "mm_vmscan_lru_shrink_inactive",
            [.. ReclaimStat(), Must("priority", Priority, Priorities), Word("flags", Flags, raw: "reclaim_flags")]),
        new(EventKind.LruShrinkActive, "mm_vmscan_lru_shrink_active",
            Must("nid", Node, Natural), Num("nr_taken", NrTaken, Long), Num("nr_active", NrActive, Long),
            Num("nr_deactivated", NrDeactivated, Long), Num("nr_referenced", NrReferenced, Long), Num("priority", Priority, Priorities),
            Word("flags", Flags, raw: "reclaim_flags")),
        new(EventKind.ReclaimPages, "mm_vmscan_reclaim_pages", ReclaimStat()),
        WriteFolio("mm_vmscan_write_folio"),
        WriteFolio("mm_vmscan_writepage"),
    ];

    // Keys with blanks and colons behind a function and a pointer that have no keys. The pid and the memory cgroup since 7.1.
    private static EventSchema[] Slab() =>
    [
        new(EventKind.ShrinkSlabStart, "mm_shrink_slab_start",
            [
                .. SlabHead(), Count("objects to shrink", NrObjectsToShrink, "nr_objects_to_shrink"),
                Gfp() with { Separator = Utf8(" ") }, Count("cache items", CacheItems, "cache_items"), Count("delta", Delta),
                Count("total_scan", TotalScan), Spaced(Num("priority", Priority, Priorities)),
            ]),
        new(EventKind.ShrinkSlabEnd, "mm_shrink_slab_end",
            [
                .. SlabHead(), Count("unused scan count", UnusedScan, "unused_scan"), Count("new scan count", NewScan, "new_scan"),
                Count("total_scan", TotalScan), Spaced(Num("last shrinker return val", ReturnValue, Int, raw: "retval")),
            ]),
    ];

    private static FieldSpec[] SlabHead() =>
    [
        new([], Shrinker, FieldType.Function, Required: false) { RawName = Utf8("shrink") },
        new([], ShrinkerAddress, FieldType.Pointer, Required: false) { RawName = Utf8("shr") },
        Num("nid", Node, Natural) with { Separator = Utf8(": ") }, Num("pid", Pid, Natural) with { Separator = Utf8(": ") },
        Num("memcg_id", MemcgId, Unsigned) with { Separator = Utf8(": ") },
    ];

    private static FieldSpec Count(string name, Field field, string raw = "") => Spaced(Num(name, field, Long, raw));

    private static FieldSpec Spaced(FieldSpec spec) => spec with { Separator = Utf8(" ") };

    private static EventSchema WriteFolio(string name) =>
        new(
            EventKind.WriteFolio, name,
            new FieldSpec(Utf8("page"), Page, FieldType.Pointer, Required: false), Num("pfn", Pfn, Unsigned) with { IsHexadecimal = true },
            Word("flags", Flags, raw: "reclaim_flags"));

    private static FieldSpec[] ReclaimStat() =>
    [
        Must("nid", Node, Natural), Must("nr_scanned", NrScanned, Long), Must("nr_reclaimed", NrReclaimed, Long),
        Num("nr_dirty", NrDirty, Long), Num("nr_writeback", NrWriteback, Long), Num("nr_congested", NrCongested, Long),
        Num("nr_immediate", NrImmediate, Long), Num("nr_activate_anon", NrActivateAnon, Int, raw: "nr_activate0"),
        Num("nr_activate_file", NrActivateFile, Int, raw: "nr_activate1"), Num("nr_ref_keep", NrRefKeep, Long),
        Num("nr_unmap_fail", NrUnmapFail, Long),
    ];
}
