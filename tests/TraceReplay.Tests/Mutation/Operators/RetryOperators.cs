using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Events.EventKind;

namespace TraceReplay.Tests;

/// <summary>should_reclaim_retry: the counter of a call, the zones of its walk, and the progress it is called with.</summary>
internal static class RetryOperators
{
    private static readonly string Site = Targets.Site(DecisionSite.ShouldReclaimRetry);

    public static MutationOperator[] All { get; } =
    [
        LoopsOfCall, LoopsOfZone, OrderOfZone,
        Operator.OfField(Site, "progress taken away", DirectReclaimEnd, Field.NrReclaimed, (_, _, _) => 0)
            .And((c, i) => c.Events[i][Field.NrReclaimed] > 0)
            .ShowingNextOfTask(EventKinds.SlowPath),
        Operator.OfField(Site, "progress made up", DirectReclaimEnd, Field.NrReclaimed, (_, _, dice) => dice.Between(1, 64))
            .And((c, i) => c.Events[i][Field.NrReclaimed] == 0)
            .ShowingNextOfTask(EventKinds.SlowPath),
        Operator.OfDrop(Site, "call dropped", ReclaimRetryZone)
            .And((c, i) => c.Calls[i].Zones.Count == 1)
            .Showing((c, i) => [c.NextOfTask(i, EventKinds.SlowPath), c.Calls[i].Next?.Zones[0] ?? -1]),
        Operator.OfDrop(Site, "zone of a walk dropped", ReclaimRetryZone)
            .And((c, i) => c.Calls[i].Zones.Count > 1)
            .Showing((c, i) => [c.NextOfTask(i, EventKinds.SlowPath), c.Calls[i].Zones[0]]),
        Operator.OfRepeat(Site, "zone repeated", ReclaimRetryZone),
        Operator.OfSwap(Site, "zones of a walk swapped", ReclaimRetryZone, ReclaimRetryZone)
            .ShowingNextOfTask(EventKinds.SlowPath),
        Operator.OfSwap(Site, "zone swapped with the end before it", DirectReclaimEnd, ReclaimRetryZone)
            .ShowingNextOfTask(EventKinds.SlowPath),
        Operator.OfSwap(Site, "zone swapped with the reclaim after it", ReclaimRetryZone, DirectReclaimBegin)
            .ShowingNextOfTask(EventKinds.SlowPath),
        Operator.OfMove(Site, "zone moved to another task", ReclaimRetryZone)
            .ShowingNextOfTask(EventKinds.SlowPath),
        Operator.OfField(Site, "another zone", ReclaimRetryZone, Field.Zone, (c, i, _) => (long)(c.Events[i][Field.Zone] == 0 ? Zone.DMA32 : Zone.DMA))
            .ShowingNextOfTask(ReclaimRetryZone),
        Operator.OfField(Site, "a node that is not there", ReclaimRetryZone, Field.Node, (_, _, dice) => dice.Between(2, 7)),
    ];

    private static MutationOperator LoopsOfCall => new()
    {
        Target = Site,
        Name = "no_progress_loops of a call",
        At = [ReclaimRetryZone],
        Where = (c, i) => c.Calls[i].Zones[0] == i,
        Make = (c, i, dice) => Edits.Fields(c, c.Calls[i].Zones, Field.NoProgressLoops, AnotherCount(c.Calls[i].Loops, dice)),
        ShowsAlso = (c, i) => c.Calls[i].Next is RetryCallReading next ? [next.Zones[0]] : [],
    };

    private static MutationOperator LoopsOfZone => new()
    {
        Target = Site,
        Name = "no_progress_loops of one zone",
        At = [ReclaimRetryZone],
        Where = (c, i) => c.Calls[i].Zones.Count > 1,
        Make = (c, i, dice) => Edits.Field(c, i, Field.NoProgressLoops, AnotherCount(c.Calls[i].Loops, dice)),
        ShowsAlso = (c, i) => [c.NextOfTask(i, ReclaimRetryZone)],
    };

    private static MutationOperator OrderOfZone => new()
    {
        Target = Site,
        Name = "order of one zone",
        At = [ReclaimRetryZone],
        Where = (c, i) => c.Calls[i].Zones.Count > 1,
        Make = (c, i, dice) => Edits.Field(c, i, Field.Order, dice.Between(0, 3)),
        ShowsAlso = (c, i) => [c.NextOfTask(i, ReclaimRetryZone)],
    };

    // What a lost or doubled increment, a lost reset, or a reset too many would leave.
    private static long AnotherCount(long loops, Fuzz.Dice dice) => dice.Pick<long>([loops + 1, Math.Max(0, loops - 1), loops + 2, 0, 1, 16]);
}
