using TraceReplay.Replay;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Tests;

/// <summary>I01 to I11 and I13 to I16: the calls of should_reclaim_retry.</summary>
internal static class RetryCases
{
    private const string Mayfail = Movable + "|__GFP_RETRY_MAYFAIL";

    public static InvariantCase[] All { get; } =
    [
        new(1, "the_16th_loop", 0, ZoneEvent(16, 0)),
        new(1, "the_17th_loop", 1, ZoneEvent(17, 0)),
        new(2, "order_4_counts", 0, ZoneEvent(1, 1, order: 4)),
        new(2, "order_4_does_not_count", 1, ZoneEvent(0, 1, order: 4)),
        new(3, "progress_resets", 0, Begin(), End(32), ZoneEvent(0, 1)),
        new(3, "progress_does_not_reset_order_3", 3, Begin(3), End(1), ZoneEvent(1, 1, order: 3)),
        new(3, "progress_resets_no_costly_order", 0, Begin(4, Mayfail), End(32), ZoneEvent(1, 1, order: 4)) { NotChecked = true },
        new(4, "no_progress_counts", 0, Begin(), End(0), ZoneEvent(1, 1)),
        new(4, "no_progress_does_not_count", 3, Begin(), End(0), ZoneEvent(0, 1)),
        new(5, "1_2_3", 0, [.. Round(1), .. Round(2), .. Round(3)]),
        new(5, "1_and_again_1", 0, [.. Round(1), .. Round(2), .. Round(1)]),
        new(5, "1_and_then_3", 6, [.. Round(1), .. Round(3)]),
        new(5, "another_mask_is_another_allocation", 6, [.. Round(1), .. Round(2, "GFP_KERNEL")]),
        new(5, "a_reclaim_without_a_call_starts_anew", 8, [.. Round(1), Begin(), End(0), .. Round(2)]),
        new(5, "a_zonelist_update_starts_anew", 0, [.. Round(1), Begin(), End(0), .. Round(1)]) { Line72 = true },
        new(5, "a_costly_order_counts_on_after_progress", 0, Begin(4, Mayfail), End(32), ZoneEvent(1, 1, order: 4), Begin(4, Mayfail), End(32), ZoneEvent(2, 1, order: 4)),
        new(6, "three_zones", 0, Begin(), End(0), ZoneEvent(1, 0, "Normal"), ZoneEvent(1, 0), ZoneEvent(1, 1, "DMA")),
        new(6, "a_zone_after_one_that_passed", 4, Begin(), End(0), ZoneEvent(1, 1, "Normal"), ZoneEvent(1, 0)),
        new(6, "the_counter_changes", 4, Begin(), End(0), ZoneEvent(1, 0, "Normal"), ZoneEvent(2, 0)),
        new(6, "the_order_changes", 4, Begin(2), End(0), ZoneEvent(1, 0, "Normal", order: 2), ZoneEvent(1, 0, order: 3)),
        new(6, "a_zone_twice", 5, Begin(), End(0), ZoneEvent(1, 0, "Normal"), ZoneEvent(1, 0), ZoneEvent(1, 0)),
        new(6, "the_first_zone_twice", 4, Begin(), End(0), ZoneEvent(1, 0), ZoneEvent(1, 0)),
        new(6, "a_higher_zone_after_a_lower", 4, Begin(), End(0), ZoneEvent(1, 0), ZoneEvent(1, 0, "Normal")),
        new(7, "nothing_free", 0, ZoneEvent(1, 0, available: 300, reclaimable: 300)),
        new(7, "less_than_nothing_free", 1, ZoneEvent(1, 0, available: 299, reclaimable: 300)),
        new(8, "a_quarter_and_a_page", 0, ZoneEvent(1, 1, available: 2603)),
        new(8, "a_quarter", 1, ZoneEvent(1, 1, available: 2602)),
        new(8, "three_more_for_order_2", 0, ZoneEvent(1, 1, order: 2, available: 2606)),
        new(8, "too_few_for_order_2", 1, ZoneEvent(1, 1, order: 2, available: 2605)),
        new(9, "all_its_reserves", 0, ZoneEvent(1, 0, "DMA", available: 1008, min: 190)) { Files = [("zoneinfo.before", ZoneinfoText612.Text)] },
        new(9, "a_page_more", 1, ZoneEvent(1, 0, "DMA", available: 1009, min: 190)) { Files = [("zoneinfo.before", ZoneinfoText612.Text)] },
        new(9, "free_CMA_is_not_bounded", 0, ZoneEvent(1, 0, "DMA", available: 1009, min: 190))
        {
            Files = [("zoneinfo.before", ZoneinfoText612.Text.Replace("nr_free_cma  0", "nr_free_cma  9", StringComparison.Ordinal))],
            NotChecked = true,
        },
        new(10, "two_calls_two_reclaims", 0, [.. Round(1), .. Round(2)]),
        new(10, "two_calls_one_reclaim", 4, Begin(), End(0), ZoneEvent(1, 1), ZoneEvent(2, 1)),
        new(10, "killed_while_throttled", 0, Begin(), End(0), ZoneEvent(1, 1), ZoneEvent(0, 1)) { Tolerated = (Quirk.KilledWhileThrottled, 1) },
        new(10, "a_task_is_killed_once", 5, Begin(), End(0), ZoneEvent(1, 1), ZoneEvent(0, 1), ZoneEvent(1, 1)),
        new(10, "after_compact_retry", 5, Begin(2), End(5), ZoneEvent(0, 0, order: 2), Compact(2), ZoneEvent(1, 0, order: 2)),
        new(11, "after_the_reclaim", 0, Begin(), End(0), ZoneEvent(1, 1)),
        new(11, "in_direct_reclaim", 2, Begin(), ZoneEvent(1, 1), End(0)),
        new(11, "in_memcg_reclaim", 2, MemcgBegin(), ZoneEvent(1, 1), MemcgEnd(0)),
        new(13, "a_failed_walk", 0, Begin(2), End(32), ZoneEvent(0, 0, order: 2), Compact(2)),
        new(13, "a_walk_that_passed", 4, Begin(2), End(32), ZoneEvent(0, 1, order: 2), Compact(2)),
        new(13, "no_progress", 4, Begin(2), End(0), ZoneEvent(1, 0, order: 2), Compact(2)),
        new(13, "order_0", 1, Compact(0)),
        new(14, "16", 0, Compact(2)),
        new(14, "4_for_a_costly_order", 0, Compact(4, limit: 4)),
        new(14, "4_for_order_3", 1, Compact(3, limit: 4)),
        new(14, "8", 1, Compact(4, limit: 8)),
        new(15, "a_mask_without_NORETRY", 0, Round(1)),
        new(15, "a_mask_with_NORETRY", 3, Round(1, Movable + "|__GFP_NORETRY")),
        new(15, "a_mask_that_is_not_known", 0, Round(1, "0x140cca")) { NotChecked = true },
        new(16, "RETRY_MAYFAIL", 0, Begin(4, Mayfail), End(0), ZoneEvent(1, 1, order: 4)),
        new(16, "no_RETRY_MAYFAIL", 3, Begin(4), End(0), ZoneEvent(1, 1, order: 4)),
    ];

    private static string[] Round(int loops, string gfp = Movable) => [Begin(gfp: gfp), End(0), ZoneEvent(loops, 1)];
}
