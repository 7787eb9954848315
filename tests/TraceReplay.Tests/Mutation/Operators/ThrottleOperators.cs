using System.Text;
using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Events.EventKind;

namespace TraceReplay.Tests;

/// <summary>reclaim_throttle: the reason, its timeout, and how long the task waited.</summary>
internal static class ThrottleOperators
{
    private static readonly string Site = Targets.Site(DecisionSite.ReclaimThrottle);

    public static MutationOperator[] All { get; } =
    [
        Operator.OfField(Site, "timeout of another reason", Throttled, Field.UsecTimeout, (_, _, dice) => dice.Pick<long>([100_000, 50_000, 10_000, 1_000_000])),
        Operator.OfField(Site, "reason of another timeout", Throttled, Field.Reason, (c, _, dice) => SomeReason(c, dice)),
        Operator.OfField(Site, "waited longer than the timeout", Throttled, Field.UsectDelayed, (c, i, dice) => c.Events[i][Field.UsecTimeout] + (1000 * dice.Between(5, 500))),
        Operator.OfField(Site, "waited less than nothing", Throttled, Field.UsectDelayed, (_, _, dice) => -dice.Between(1, 20_000)),
        Operator.OfMove(Site, "throttled, by kswapd", Throttled) with { Make = ByKswapd },
    ];

    private static Change? ByKswapd(MutationCapture capture, int index, Fuzz.Dice dice)
    {
        TraceEvent kswapd = Array.Find(capture.Events, e => capture.Capture.Names.KswapdNode(e.Task) >= 0);
        return kswapd.Kind == None ? null : Edits.Move(capture, index, kswapd.Task);
    }

    private static long SomeReason(MutationCapture c, Fuzz.Dice dice) =>
        c.Capture.Names.Intern(Encoding.UTF8.GetBytes($"VMSCAN_THROTTLE_{dice.Pick(["WRITEBACK", "ISOLATED", "NOPROGRESS", "CONGESTED"])}"));
}
