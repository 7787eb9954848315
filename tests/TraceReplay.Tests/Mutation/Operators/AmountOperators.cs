using TraceReplay.Events;
using static TraceReplay.Events.EventKind;

namespace TraceReplay.Tests;

/// <summary>Amounts that bound each other: scanned and reclaimed, the whole and its parts.</summary>
internal static class AmountOperators
{
    public static MutationOperator[] All { get; } =
    [
        Operator.OfField(Targets.Amounts, "reclaimed more than scanned", LruShrinkInactive, Field.NrReclaimed, (c, i, dice) => c.Events[i][Field.NrScanned] + dice.Between(1, 64)),
        Operator.OfField(Targets.Amounts, "taken more than scanned", LruIsolate, Field.NrTaken, (c, i, dice) => c.Events[i][Field.NrScanned] + dice.Between(1, 64)),
        Operator.OfField(Targets.Amounts, "isolated for another order", LruIsolate, Field.Order, (c, i, dice) => c.Events[i][Field.Order] + dice.Between(1, 3)),
        Operator.OfField(Targets.Amounts, "reclaim's total below its parts", DirectReclaimEnd, Field.NrReclaimed, (c, i, dice) => dice.Below((int)Math.Max(1, Parts(c, i))))
            .And((c, i) => Parts(c, i) > 0)
            .ShowingNextOfTask(EventKinds.SlowPath),
        Operator.OfField(Targets.RetryGroups, "no_progress_loops above 16", ReclaimRetryZone, Field.NoProgressLoops, (_, _, dice) => dice.Between(17, 40)),
        Operator.OfField(Targets.RetryGroups, "available below reclaimable", ReclaimRetryZone, Field.Available, (c, i, dice) => dice.Below((int)c.Events[i][Field.Reclaimable]))
            .And((c, i) => c.Events[i][Field.Reclaimable] > 0),
    ];

    /// <summary>What the lists gave within the reclaim that ends here.</summary>
    internal static long Parts(MutationCapture c, int end)
    {
        long sum = 0;
        foreach (int i in c.Tasks.Before(c.Events[end].Task.Pid, end))
        {
            switch (c.Events[i].Kind)
            {
                case LruShrinkInactive:
                    sum += c.Events[i][Field.NrReclaimed];
                    break;
                case DirectReclaimBegin:
                    return sum;
                case DirectReclaimEnd or MemcgReclaimEnd or MemcgReclaimBegin:
                    return 0;
            }
        }

        return 0;
    }
}
