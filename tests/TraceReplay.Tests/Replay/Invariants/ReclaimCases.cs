using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Tests;

/// <summary>I12 and I35 to I39: reclaim, its lists, its waits.</summary>
internal static class ReclaimCases
{
    private const string NodeBegin = App + " mm_vmscan_node_reclaim_begin: nid=0 order=1 gfp_flags=GFP_KERNEL";
    private const string NodeEnd = App + " mm_vmscan_node_reclaim_end: nr_reclaimed=5";

    private static readonly (string, string)[] Classic = [("lru_gen_enabled", "0x0000\n")];
    private static readonly (string, string)[] Generations = [("lru_gen_enabled", "0x0007\n")];

    public static InvariantCase[] All { get; } =
    [
        new(12, "by_turns", 0, Begin(), End(0), MemcgBegin(), MemcgEnd(0), NodeBegin, NodeEnd, Begin(), End(0)),
        new(12, "a_soft_limit_within", 0, Begin(), SoftBegin(), SoftEnd(), SoftBegin(), SoftEnd(), End(0)),
        new(12, "a_begin_within", 4, Begin(), End(0), Begin(), Begin(), End(0)),
        new(12, "an_end_after_the_end", 3, Begin(), End(0), End(0)),
        new(12, "memcg_within_direct", 6, MemcgBegin(task: "b-2"), MemcgEnd(0, "b-2"), Begin(), End(0), Begin(), MemcgBegin()),
        new(12, "a_soft_limit_within_a_soft_limit", 3, Begin(), SoftBegin(), SoftBegin(), SoftEnd(), End(0)),
        new(12, "a_begin_where_no_end_is_recorded", 0, Begin(), Begin()) { NotChecked = true },
        new(35, "priority_12", 0, Shrunk(5, task: Kswapd)),
        new(35, "priority_1", 0, Shrunk(5, priority: 1, task: Kswapd)),
        new(35, "priority_0_in_a_soft_limit", 0, SoftBegin(Kswapd), Shrunk(5, priority: 0, task: Kswapd), SoftEnd(Kswapd)),
        new(35, "priority_0", 3, SoftBegin(Kswapd), SoftEnd(Kswapd), Shrunk(5, priority: 0, task: Kswapd)),
        new(35, "priority_0_where_no_soft_limit_is_recorded", 0, Shrunk(5, priority: 0, task: Kswapd)),
        new(36, "the_sum_and_a_slab", 0, Begin(), Shrunk(12), Shrunk(5), End(20)),
        new(36, "1_without_any", 0, Begin(), Shrunk(0), End(1)),
        new(36, "less_than_the_sum", 4, Begin(), Shrunk(12), Shrunk(5), End(16)),
        new(36, "less_in_memcg_reclaim", 3, MemcgBegin(), Shrunk(12), MemcgEnd(11)),
        new(37, "its_order", 0, Begin(2), Isolated(5, order: 2), End(5)),
        new(37, "another_order", 2, Begin(2), Isolated(5, order: 3), End(5)),
        new(37, "memcg_reclaim_has_order_0", 2, MemcgBegin(), Isolated(5, order: 1), MemcgEnd(5)),
        new(37, "a_soft_limit_has_order_0", 0, Begin(2), SoftBegin(), Isolated(5), SoftEnd(), Isolated(5, order: 2), End(5)),
        new(37, "node_reclaim_has_its_order", 0, NodeBegin, Isolated(5, order: 1), NodeEnd),
        new(38, "all_of_it", 0, Isolated(32)),
        new(38, "more_taken_than_scanned", 1, Isolated(33)),
        new(38, "more_reclaimed_than_scanned", 1, Shrunk(33)) { Files = Classic },
        new(38, "generations_count_otherwise", 0, Shrunk(33)) { Files = Generations, NotChecked = true },
        new(39, "one_tick", 0, Throttled("NOPROGRESS", 4000, 0), Throttled("ISOLATED", 20000, 20000), Throttled("WRITEBACK", 100000, 4000)),
        new(39, "longer_than_its_timeout", 1, Throttled("NOPROGRESS", 4000, 8000)),
        new(39, "two_rates", 2, Throttled("NOPROGRESS", 4000, 0), Throttled("CONGESTED", 1000, 0)),
        new(39, "no_rate", 1, Throttled("ISOLATED", 100000, 0)),
        new(39, "no_whole_tick", 2, Throttled("NOPROGRESS", 4000, 4000), Throttled("ISOLATED", 20000, 10000)),
        new(39, "a_wait_tells_the_tick", 2, Throttled("ISOLATED", 20000, 12000), Throttled("NOPROGRESS", 20000, 0)),
        new(39, "a_reason_of_another_kernel", 0, Throttled("BOREDOM", 77, 0)),
    ];

    private static string SoftBegin(string task = App) => $"{task} mm_vmscan_memcg_softlimit_reclaim_begin: order=0 gfp_flags=GFP_KERNEL";

    private static string SoftEnd(string task = App) => $"{task} mm_vmscan_memcg_softlimit_reclaim_end: nr_reclaimed=5";
}
