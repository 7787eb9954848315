using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>What kswapd does between its sleep and its next wake-up: nothing (<c>kswapd</c>, mm/vmscan.c:7247 to :7275 of 6.12.107, :7423 to :7451 of 7.2.13).</content>
internal sealed partial class KswapdReplay
{
    // The freezer alone sends kswapd back to sleep without a wake-up, and it stops all tasks for that and starts them again.
    private const long FreezeTakes = 100_000;

    /// <summary>kswapd reclaims in balance_pgdat only, and traces kswapd_wake right before. All three events are the kernel's own, of one recorder.</summary>
    private void JudgeAwake(in TraceEvent e, NodeState node)
    {
        if (node.AsleepSince is not null)
        {
            JudgeWokenBetween(e, node);
            node.AsleepSince = null;
        }
    }

    /// <summary>Two sleeps without a wake-up, too close for the freezer.</summary>
    private void JudgeSleepsAgain(in TraceEvent e, NodeState node)
    {
        if (node.AsleepSince is TraceTime before && e.Time.Value - before.Value < FreezeTakes)
        {
            JudgeWokenBetween(e, node);
        }

        node.AsleepSince = e.Time.IsSeconds ? e.Time : null;
    }

    private void JudgeWokenBetween(in TraceEvent e, NodeState node)
    {
        if (context.Kinds.Has(EventKind.KswapdWake))
        {
            Emit(e, DecisionSite.BalancePgdat, Clause.WakesBetween, Verdict.Diverge, 0, CounterSet.Of(1), new ClauseValues(node.Node));
        }
    }
}
