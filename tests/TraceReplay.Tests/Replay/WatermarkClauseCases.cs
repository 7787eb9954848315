using TraceReplay.Replay;
using static TraceReplay.Model.KernelLineCatalogue;
using static TraceReplay.Model.VerdictKind;
using static TraceReplay.Tests.Lines;

namespace TraceReplay.Tests;

/// <summary>__zone_watermark_ok with the zones of <see cref="ZoneinfoText612"/>: DMA behind a reserve of 818, DMA32 behind none.</summary>
internal static class WatermarkClauseCases
{
    private const string App = "app-100";

    public static ClauseCase[] All { get; } =
    [
        new("one_page_above_the_mark_passes", Clause.Watermark, Agree, 3, Linux612, Dma32(10409, 1)),
        new("the_mark_itself_fails", Clause.Watermark, Agree, 3, Linux612, Dma32(10408, 0)),
        new("one_page_above_the_mark_cannot_fail", Clause.Watermark, Diverge, 3, Linux612, Dma32(10409, 0)),
        new("half_the_mark_fails_whoever_asks", Clause.Watermark, Agree, 3, Linux612, Dma32(2602, 0)),
        new("a_quarter_of_the_mark_cannot_pass_whoever_asks", Clause.Watermark, Diverge, 3, Linux612, Dma32(2602, 1)),
        new("what_only_reserves_explain_is_left_open", Clause.Watermark, Undetermined, 3, Linux612, Dma32(10408, 1)),
        new("the_reserve_of_DMA_counts_for_a_movable_allocation", Clause.Watermark, Agree, 3, Linux612, Dma(1008, 0)),
        new("one_page_above_the_reserve_of_DMA_passes", Clause.Watermark, Agree, 3, Linux612, Dma(1009, 1)),
        new("one_page_above_the_reserve_of_DMA_cannot_fail", Clause.Watermark, Diverge, 3, Linux612, Dma(1009, 0)),
        new("the_reserve_of_DMA_alone_cannot_pass", Clause.Watermark, Diverge, 3, Linux612, Dma(818, 1)),
        new("the_reserve_of_DMA_does_not_count_for_GFP_DMA", Clause.Watermark, Agree, 3, Linux612, Dma(191, 1, "GFP_KERNEL|__GFP_DMA")),
        new("GFP_HIGH_has_half_the_mark", Clause.Watermark, Agree, 3, Linux612, Dma(914, 1, "GFP_KERNEL|__GFP_HIGH")),
        new("GFP_HIGH_cannot_fail_above_half_the_mark", Clause.Watermark, Diverge, 3, Linux612, Dma(914, 0, "GFP_KERNEL|__GFP_HIGH")),
        new("a_mask_that_is_not_known_leaves_the_reserve_open", Clause.Watermark, Undetermined, 3, Linux612, Dma(600, 0, "0x140cca")),
        new("a_zone_that_no_snapshot_has_leaves_its_reserve_open", Clause.Watermark, Undetermined, 3, Linux612,
            Begin(App), End(App, 5), Zone(App, 0, 1, "Normal")),
        new("a_zone_fails_at_any_reserve_when_even_its_mark_is_not_met", Clause.Watermark, Agree, 3, Linux612,
            Begin(App), End(App, 5), Zone(App, 0, 0, "Normal", available: 100)),
        new("an_order_leaves_the_free_lists_open", Clause.Watermark, Undetermined, 3, Linux612,
            Begin(App, 2), End(App, 5), Zone(App, 0, 1, order: 2, available: 20000)),
        new("an_order_cannot_pass_below_the_mark_of_order_0", Clause.Watermark, Diverge, 3, Linux612,
            Begin(App, 2), End(App, 5), Zone(App, 0, 1, order: 2, available: 2605)),
    ];

    private static string[] Dma32(long available, int wmark) =>
        [Begin(App), End(App, 5), Zone(App, 0, wmark, available: available)];

    private static string[] Dma(long available, int wmark, string gfp = Movable) =>
        [Begin(App, 0, gfp), End(App, 5), Zone(App, 0, wmark, "DMA", available: available, min: 190)];
}
