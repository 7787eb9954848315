using TraceReplay.Events;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I31: DIRECT means any task but kswapd.</summary>
internal sealed class I31DirectIsNotKswapd() : Invariant(new InvariantInfo
{
    Number = 31,
    Title = "reason=DIRECT does not come from a kswapd",
    When = "mm_vmscan_kswapd_clear_hopeless comes with reason=DIRECT from a task whose name is known",
    Then = "the task is no kswapd",
    Tolerance = InvariantTolerance.Strict,
    HoldsFor = static line => line.TracesFailures,
    Events = [EventKind.KswapdClearHopeless],
    Needs = "a reset with reason=DIRECT",
    Places = [new("kswapd_try_clear_hopeless", "mm/vmscan.c", 0, 0, 7533, 7635, "kswapd_clear_hopeless(pgdat, current_is_kswapd() ?")],
    Example = new(2, "kswapd0 resets as KSWAPD", Fail(3), Clear("DIRECT", Kswapd)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if ((ClearReason)e[Field.Reason] == ClearReason.Direct && c.Task is { IsNamed: true } task && !c.Holds(this, task.KswapdNode < 0))
        {
            c.Break(this, e, $"reason=DIRECT by {c.Names.Format(e.Task)}", "a task that is no kswapd", c.Names.Format(e.Task));
        }
    }
}
