using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Events.EventKind;

namespace TraceReplay.Tests;

/// <summary>prepare_kswapd_sleep, wakeup_kswapd and pgdat_balanced: the probes of the lab, and the events around them.</summary>
internal static class SleepOperators
{
    private static readonly string Sleep = Targets.Site(DecisionSite.PrepareKswapdSleep);
    private static readonly string Wakeup = Targets.Site(DecisionSite.WakeupKswapd);
    private static readonly string Balanced = Targets.Site(DecisionSite.PgdatBalanced);

    public static MutationOperator[] All { get; } =
    [
        Operator.OfField(Sleep, "sleep turned", PrepareKswapdSleep, Field.Sleep, (c, i, _) => 1 - c.Events[i][Field.Sleep])
            .ShowingNextOfNode(EventKinds.Node),
        Operator.OfField(Sleep, "failures that prepare_kswapd_sleep read", PrepareKswapdSleep, Field.KswapdFailures, (c, i, dice) => c.Events[i][Field.KswapdFailures] + dice.Between(1, 16))
            .ShowingNextOfNode(EventKinds.CounterProbes),
        Operator.OfDrop(Sleep, "kswapd_sleep dropped", KswapdSleep)
            .Showing((c, i) => [NextOfNode(c, i, EventKinds.Node), NextOfNode(c, i, EventKinds.Loop)]),
        Operator.OfRepeat(Sleep, "kswapd_sleep repeated", KswapdSleep),
        SleepInserted, WakeupAtSixteen,
        Operator.OfField(Wakeup, "wakeup_kswapd of a node that is not there", WakeupKswapd, Field.Node, (_, _, dice) => dice.Between(2, 7)),
        Operator.OfField(Balanced, "balanced turned before the sleep", PgdatBalanced, Field.Balanced, (c, i, _) => 1 - c.Events[i][Field.Balanced])
            .And((c, i) => FollowedBy(c, i, PrepareKswapdSleep))
            .ShowingNextOfTask(PrepareKswapdSleep),
        Operator.OfField(Balanced, "balanced turned at the end of a run", PgdatBalanced, Field.Balanced, (c, i, _) => 1 - c.Events[i][Field.Balanced])
            .And((c, i) => FollowedBy(c, i, BalancePgdatExit) || FollowedBy(c, i, BalancePgdatEnd))
            .ShowingNextOfTask(BalancePgdatExit, BalancePgdatEnd),
        Operator.OfField(Balanced, "balanced turned before a reset", PgdatBalanced, Field.Balanced, (_, _, _) => 0)
            .And((c, i) => FollowedBy(c, i, KswapdClearHopeless))
            .ShowingNextOfTask(KswapdClearHopeless),
    ];

    // kswapd falls asleep in the middle of a run, where it has just said what it reclaimed.
    private static MutationOperator SleepInserted => new()
    {
        Target = Sleep,
        Name = "kswapd_sleep inside a run",
        At = [BalancePgdatBegin, KswapdWake],
        Make = (c, i, _) => Edits.Insert(c, i, KswapdSleep, (Field.Node, c.Events[i][Field.Node])),
        ShowsAlso = (c, i) => [c.NextOfNode((int)c.Events[i][Field.Node], i, EventKinds.Kswapd), c.NextOfTask(i, LruShrinkInactive)],
    };

    // Where the kernel does not trace the counter: a probe has just read 16, and nothing in reclaim can have reset it.
    private static MutationOperator WakeupAtSixteen => new()
    {
        Target = Wakeup,
        Name = "wake-up after a probe read 16",
        At = [PrepareKswapdSleep, BalancePgdatExit],
        Where = (c, i) => c.Events[i][Field.KswapdFailures] >= 16 && !c.Line.TracesFailures && !c.Reclaims.MayReset(i, i) && c.LastOfKind(DirectReclaimEnd, i) >= 0,
        Make = (c, i, _) => Edits.Insert(c, i, c.Events[Math.Max(0, i - 1)].Task, WakeupKswapd, (Field.Node, c.Events[i][Field.Node]), (Field.Order, 0)),
    };

    // kswapd_sleep is kswapd's own: that it left one out shows in its next event at the latest.
    private static int NextOfNode(MutationCapture c, int i, EventKind[] kinds) => c.NextOfNode((int)c.Events[i][Field.Node], i, kinds);

    private static bool FollowedBy(MutationCapture capture, int index, EventKind kind) =>
        Operator.Following(capture, index) is >= 0 and var next && capture.Events[next].Kind == kind;
}
