using TraceReplay.Replay;
using static TraceReplay.Model.KernelLineCatalogue;
using static TraceReplay.Model.VerdictKind;
using static TraceReplay.Tests.Lines;

namespace TraceReplay.Tests;

/// <summary>should_compact_retry: from the start of an allocation, which another one before it makes known.</summary>
internal static class CompactCases
{
    private const string App = "app-100";

    public static ClauseCase[] All { get; } =
    [
        new("the_priority_begins_at_SYNC_LIGHT", Clause.CompactPriority, Agree, 0, Linux612, [.. First(2), Compact(App, 2, "SYNC_LIGHT", "failed", 0, 16, 1)]),
        new("the_priority_does_not_begin_at_SYNC_FULL", Clause.CompactPriority, Diverge, 6, Linux612, [.. First(2), Compact(App, 2, "SYNC_FULL", "failed", 0, 16, 0)]),
        new("a_retry_is_never_ASYNC", Clause.CompactPriority, Diverge, 4, Linux612,
            Begin(App, 2), End(App, 5), Zone(App, 0, 0, order: 2), Compact(App, 2, "ASYNC", "failed", 0, 16, 1)),
        new("a_costly_order_is_never_SYNC_FULL", Clause.CompactPriority, Diverge, 4, Linux612,
            Begin(App, 4, Mayfail), End(App, 5), Zone(App, 1, 0, order: 4), Compact(App, 4, "SYNC_FULL", "failed", 0, 16, 0)),

        new("the_retries_begin_at_0", Clause.CompactCount, Agree, 6, Linux612, [.. First(2), Compact(App, 2, "SYNC_LIGHT", "failed", 0, 16, 1)]),
        new("the_retries_cannot_begin_at_1", Clause.CompactCount, Diverge, 6, Linux612, [.. First(2), Compact(App, 2, "SYNC_LIGHT", "failed", 1, 16, 1)]),
        new("a_success_counts_on", Clause.CompactCount, Agree, 10, Linux612, [.. TwoCalls(1)]),
        new("a_success_does_not_count_two", Clause.CompactCount, Diverge, 10, Linux612, [.. TwoCalls(2)]),
        new("what_came_before_the_capture_leaves_them_open", Clause.CompactCount, Undetermined, 4, Linux612,
            Begin(App, 2), End(App, 5), Zone(App, 0, 0, order: 2), Compact(App, 2, "SYNC_LIGHT", "failed", 3, 16, 1)),

        new("more_than_16_raise_the_priority", Clause.CompactCount, Diverge, 4, Linux612,
            Begin(App, 2), End(App, 5), Zone(App, 0, 0, order: 2), Compact(App, 2, "SYNC_LIGHT", "failed", 17, 16, 1)),
        new("at_the_last_priority_the_count_goes_on", Clause.CompactCount, Undetermined, 4, Linux612,
            Begin(App, 2), End(App, 5), Zone(App, 0, 0, order: 2), Compact(App, 2, "SYNC_FULL", "failed", 17, 16, 0)),

        new("a_costly_success_has_4", Clause.CompactMax, Agree, 0, Linux612, [.. First(4, Mayfail), Compact(App, 4, "SYNC_LIGHT", "progress", 0, 4, 1)]),
        new("a_costly_success_does_not_have_16", Clause.CompactMax, Diverge, 6, Linux612, [.. First(4, Mayfail), Compact(App, 4, "SYNC_LIGHT", "progress", 0, 16, 1)]),
        new("in_61_it_was_skipped_then", Clause.CompactMax, Agree, 0, Linux61, [.. First(4, Mayfail), Compact(App, 4, "SYNC_LIGHT", "progress", 0, 16, 1)]),

        new("a_failure_raises_the_priority", Clause.CompactAgain, Agree, 6, Linux612, [.. First(2), Compact(App, 2, "SYNC_LIGHT", "failed", 0, 16, 1)]),
        new("a_failure_cannot_give_up_before_the_last_priority", Clause.CompactAgain, Diverge, 6, Linux612, [.. First(2), Compact(App, 2, "SYNC_LIGHT", "failed", 0, 16, 0)]),
        new("a_costly_failure_gives_up", Clause.CompactAgain, Agree, 6, Linux612, [.. First(4, Mayfail), Compact(App, 4, "SYNC_LIGHT", "failed", 0, 16, 0)]),
        new("a_costly_failure_cannot_go_on", Clause.CompactAgain, Diverge, 6, Linux612, [.. First(4, Mayfail), Compact(App, 4, "SYNC_LIGHT", "failed", 0, 16, 1)]),
        new("what_withdrew_may_have_been_skipped", Clause.CompactAgain, Undetermined, 6, Linux612, [.. First(2), Compact(App, 2, "SYNC_LIGHT", "withdrawn", 0, 16, 1)]),
    ];

    // An allocation of order 0, and then one of the order that gives up its reclaim.
    private static string[] First(int order, string gfp = Movable) =>
        [Begin(App), End(App, 1), Begin(App, order, gfp), End(App, 5), Zone(App, order > 3 ? 1 : 0, 0, order: order)];

    private static string[] TwoCalls(int retries) =>
    [
        .. First(2), Compact(App, 2, "SYNC_LIGHT", "progress", 0, 16, 1),
        Begin(App, 2), End(App, 5), Zone(App, 0, 0, order: 2), Compact(App, 2, "SYNC_LIGHT", "progress", retries, 16, 1),
    ];
}
