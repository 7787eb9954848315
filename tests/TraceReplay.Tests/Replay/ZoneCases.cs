using TraceReplay.Replay;
using static TraceReplay.Model.KernelLineCatalogue;
using static TraceReplay.Model.VerdictKind;
using static TraceReplay.Tests.Lines;

namespace TraceReplay.Tests;

/// <summary>min_wmark and reclaimable of zone DMA32 of <see cref="ZoneinfoText612"/>: min 10408, high 15612, 40000 pages, two CPUs.</summary>
internal static class ZoneCases
{
    private const string App = "app-100";

    public static ClauseCase[] All { get; } =
    [
        new("the_min_watermark_of_zoneinfo", Clause.MinWmark, Agree, 3, Linux612, Dma32(12000, 10408)),
        new("less_than_the_min_watermark_cannot_be", Clause.MinWmark, Diverge, 3, Linux612, Dma32(12000, 10407)),
        new("a_boost_of_a_pageblock", Clause.MinWmark, Agree, 3, Linux612, Dma32(12000, 10408 + 512)),
        new("the_largest_boost", Clause.MinWmark, Agree, 3, Linux612, Dma32(39000, 10408 + 23418)),
        new("a_boost_of_no_pageblock_leaves_the_factor_open", Clause.MinWmark, Undetermined, 3, Linux612, Dma32(12000, 10408 + 100)),
        new("a_zone_that_no_snapshot_has_leaves_its_min_open", Clause.MinWmark, Undetermined, 3, Linux612,
            Begin(App), End(App, 5), Zone(App, 0, 1, "Normal")),

        new("file_and_anon_count_with_free_swap", Clause.Reclaimable, Agree, 4, Linux612, Read(file: 9000, anon: 3000, swap: 5, reclaimable: 12000)),
        new("file_alone_counts_without", Clause.Reclaimable, Agree, 4, Linux612, Read(file: 9000, anon: 3000, swap: 0, reclaimable: 9000)),
        new("each_CPU_may_hold_back_125_of_each_list", Clause.Reclaimable, Agree, 4, Linux612, Read(file: 9000, anon: 3000, swap: 5, reclaimable: 13000)),
        new("what_is_further_off_has_moved", Clause.Reclaimable, Undetermined, 4, Linux612, Read(file: 9000, anon: 3000, swap: 5, reclaimable: 13001)),
        new("an_empty_zone_counts_its_free_pages", Clause.Reclaimable, Agree, 4, Linux612, Read(file: 0, anon: 0, swap: 5, reclaimable: 10500)),
        new("an_empty_zone_counts_nothing_in_72", Clause.Reclaimable, Agree, 4, Linux72, Read(file: 0, anon: 0, swap: 5, reclaimable: 0)),

        new("available_holds_what_is_reclaimable", Clause.AvailableSum, Agree, 0, Linux612, Begin(App), End(App, 5), Line(11000, 11000)),
        new("available_cannot_be_less_than_reclaimable", Clause.AvailableSum, Diverge, 3, Linux612, Begin(App), End(App, 5), Line(11001, 11000)),

        new("a_page_may_be_counted_twice", Clause.ReclaimableInZone, Agree, 0, Linux612, Begin(App), End(App, 5), Line(80000, 91000)),
        new("a_page_cannot_be_counted_more_often", Clause.ReclaimableInZone, Diverge, 3, Linux612, Begin(App), End(App, 5), Line(80001, 91000)),
        new("free_pages_are_pages_of_the_zone", Clause.ReclaimableInZone, Diverge, 3, Linux612, Begin(App), End(App, 5), Line(1, 90000)),
    ];

    private static string[] Dma32(long available, long min) => [Begin(App), End(App, 5), Zone(App, 0, 1, available: available, min: min)];

    private static string[] Read(long file, long anon, long swap, long reclaimable) =>
    [
        Begin(App), End(App, 5),
        $"{App} zone_lru: node=0 zone_idx=1 inactive_anon={anon} active_anon=0 inactive_file=0 active_file={file} free=10500 nr_swap_pages={swap}",
        Line(reclaimable, reclaimable + 10500),
    ];

    private static string Line(long reclaimable, long available) =>
        $"{App} reclaim_retry_zone: node=0 zone=DMA32    order=0 reclaimable={reclaimable} available={available} min_wmark=10408 no_progress_loops=0 wmark_check=1";
}
