using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>
/// The short sleep of <c>kswapd_try_to_sleep</c> (mm/vmscan.c:7113 of 6.12.107, :7293 of 7.2.13): prepare_kswapd_sleep, HZ/10, and
/// if nothing woke kswapd prepare_kswapd_sleep again; where that returns true too, mm_vmscan_kswapd_sleep comes (:7172, :7352).
/// </content>
internal sealed partial class KswapdReplay
{
    // HZ/10, and as long again for the second call to get a CPU; nanoseconds.
    private const long ShortSleepIsOver = 200_000_000;

    private static void CountPrepared(in TraceEvent e, NodeState node, bool sleep)
    {
        // A further call without a wake-up is one after the freezer, or one of a kswapd whose wake-ups are not recorded.
        node.TimesPrepared = sleep && node.TimesPrepared is 0 or 1 ? node.TimesPrepared + 1 : -1;
        node.PreparedAgain = e.Time;
    }

    /// <summary>
    /// kswapd woke after prepare_kswapd_sleep had returned true twice, and traced no sleep. The freezer can stand between the two
    /// (<c>if (was_frozen) continue</c>, mm/vmscan.c:7264 of 6.12.107, :7440 of 7.2.13): then the second is a first one, and after HZ/10
    /// kswapd is either awake or asks a third time. So only a kswapd that did neither for longer has slept.
    /// </summary>
    private void JudgeSleepTraced(in TraceEvent e, NodeState node)
    {
        bool slept = node.TimesPrepared == 2 && node.PreparedAgain.IsSeconds && e.Time.IsSeconds
            && e.Time.Value - node.PreparedAgain.Value > ShortSleepIsOver;
        if (slept && context.Kinds.Has(EventKind.KswapdSleep))
        {
            Emit(e, DecisionSite.PrepareKswapdSleep, Clause.SleepTraced, Verdict.Diverge, 0, CounterSet.Of(1), new ClauseValues(node.Node));
        }

        node.TimesPrepared = 0;
    }

    /// <summary>A run begins: its wake-up was seen, or a sleep before it tells nothing.</summary>
    private static void ForgetPrepared(NodeState node) => node.TimesPrepared = node.TimesPrepared == 0 ? 0 : -1;
}
