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
        Operator.OfField(Site, "timeout of another reason", Throttled, Field.UsecTimeout, (c, i, dice) => dice.Pick<long>([100_000, 50_000, 10_000, 1_000_000])),
        Operator.OfField(Site, "reason of another timeout", Throttled, Field.Reason, (c, i, dice) => OtherReason(c, i, dice)),
        Operator.OfField(Site, "waited longer than the timeout", Throttled, Field.UsectDelayed, (c, i, dice) => c.Events[i][Field.UsecTimeout] + (1000 * dice.Between(5, 500))),
        Operator.OfField(Site, "waited less than nothing", Throttled, Field.UsectDelayed, (_, _, dice) => -dice.Between(1, 20_000)),
        Operator.OfMove(Site, "throttled, by kswapd", Throttled) with { Make = ByKswapd },
    ];

    private static Change? ByKswapd(MutationCapture capture, int index, Fuzz.Dice dice)
    {
        TraceEvent kswapd = Array.Find(capture.Events, e => capture.Capture.Names.KswapdNode(e.Task) >= 0);
        return kswapd.Kind == None ? null : Edits.Move(capture, index, kswapd.Task);
    }

    private static long OtherReason(MutationCapture c, int i, Fuzz.Dice dice)
    {
        byte[][] reasons = ["VMSCAN_THROTTLE_WRITEBACK"u8.ToArray(), "VMSCAN_THROTTLE_ISOLATED"u8.ToArray(), "VMSCAN_THROTTLE_NOPROGRESS"u8.ToArray(), "VMSCAN_THROTTLE_CONGESTED"u8.ToArray()];
        return c.Capture.Names.Intern(dice.Pick(reasons));
    }
}
