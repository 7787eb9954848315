using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Events.EventKind;

namespace TraceReplay.Tests;

/// <summary>should_compact_retry: its counter, its bound and its answer.</summary>
internal static class CompactOperators
{
    private static readonly string Site = Targets.Site(DecisionSite.ShouldCompactRetry);

    public static MutationOperator[] All { get; } =
    [
        Operator.OfField(Site, "max_retries that no order has", CompactRetry, Field.MaxRetries, (_, _, dice) => dice.Pick<long>([1, 3, 8, 15, 32])),
        Operator.OfField(Site, "should_retry turned", CompactRetry, Field.ShouldRetry, (c, i, _) => 1 - c.Events[i][Field.ShouldRetry])
            .ShowingNextOfTask(EventKinds.SlowPath),
        Operator.OfField(Site, "retries above max_retries", CompactRetry, Field.Retries, (c, i, dice) => c.Events[i][Field.MaxRetries] + dice.Between(1, 3)),
        Operator.OfField(Site, "retries changed", CompactRetry, Field.Retries, (c, i, dice) => c.Events[i][Field.Retries] + dice.Between(1, 2))
            .ShowingNextOfTask(CompactRetry),
        Operator.OfField(Site, "order 0", CompactRetry, Field.Order, (_, _, _) => 0),
        Operator.OfField(Site, "another order", CompactRetry, Field.Order, (_, _, dice) => dice.Between(1, 8)),
        Operator.OfRepeat(Site, "compact_retry repeated", CompactRetry),
        Operator.OfMove(Site, "compact_retry moved to another task", CompactRetry),
    ];
}
