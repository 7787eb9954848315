using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I06: the zones of one call.</summary>
internal sealed class I06OneWalkOneOrder() : Invariant(new InvariantInfo
{
    Number = 6,
    Title = "a walk has one order, one counter, each zone once, and ends at the first that passes",
    When = "a further zone is looked at in one call of should_reclaim_retry",
    Then = "order and no_progress_loops are those of the zone before, the zone is a lower one of the node or of another node, and no zone passed before it",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.ReclaimRetryZone],
    Needs = "mm_vmscan_direct_reclaim_end of the same task",
    Places =
    [
        new("should_reclaim_retry", "mm/page_alloc.c", 5038, 4212, 4688, 4691, "if (wmark) {"),
        new("build_zonerefs_node", "mm/page_alloc.c", 6427, 5242, 5668, 5756, "zone_type--;"),
    ],
    Example = new(4, "the zone before passed, which ends the walk", Begin(), End(0), ZoneEvent(1, 1, "Normal"), ZoneEvent(1, 0)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (c.Role != WalkRole.Further || c.Task!.WalkFaulty)
        {
            return;
        }

        WalkFault fault = SlowPathTracking.FaultOf(e, c.Task);
        if (!c.Holds(this, fault == WalkFault.None))
        {
            (string message, string expected, string actual) = Words(fault, e, c.Task.Walk);
            c.Break(this, e, message, expected, actual);
        }
    }

    private static (string Message, string Expected, string Actual) Words(WalkFault fault, in TraceEvent e, ZoneWalk walk) => fault switch
    {
        WalkFault.AfterPass => ("a zone is looked at although one before it passed", "end of the walk", $"wmark_check={e[Field.WmarkCheck]}"),
        WalkFault.LoopsChanged => (
            "the loop counter changes within a call", $"no_progress_loops={walk.Loops}", $"no_progress_loops={e[Field.NoProgressLoops]}"),
        WalkFault.OrderChanged => ("the order changes within a call", $"order={walk.Order}", $"order={e[Field.Order]}"),
        WalkFault.ZoneOrder => ("a zone is looked at out of the zonelist's order", "a lower zone of the node, or another node", $"zone={(Zone)e[Field.Zone]}"),
        _ => ("a zone is looked at twice in a call", "another zone", $"zone={(Zone)e[Field.Zone]}"),
    };
}
