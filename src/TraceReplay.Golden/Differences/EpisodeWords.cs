using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>The episode that a decision belongs to, as the golden names it: a stall of its task, or a stretch of its node's kswapd_failures.</summary>
internal static class EpisodeWords
{
    /// <summary>The episode; null where it belongs to none that the golden lists.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="kernel">The kernel's own policy on the capture, which has the episodes.</param>
    public static string? Of(in Decision decision, PolicyResult kernel)
    {
        (TraceTime time, TaskId task, int node) = (decision.Time, decision.Task, decision.Node);
        if (time.Format == TimeFormat.None)
        {
            return null;
        }

        StallEpisode? stall = kernel.Stalls.FirstOrDefault(s => s.Task == task && Holds(s.FirstTime, s.LastTime, time));
        if (stall is not null)
        {
            return $"in the stall from {stall.FirstTime} to {stall.LastTime}";
        }

        CounterStretch? stretch = IsOfKswapd(decision.Site)
            ? kernel.Nodes.Where(n => n.Node == node).SelectMany(n => n.Stretches).FirstOrDefault(s => s.Top >= 0 && Holds(s.FirstTime, s.LastTime, time))
            : null;
        return stretch is null ? null : $"in the stretch of kswapd_failures from {stretch.FirstTime} to {stretch.LastTime}";
    }

    private static bool Holds(TraceTime first, TraceTime last, TraceTime time) => first.Value <= time.Value && time.Value <= last.Value;

    private static bool IsOfKswapd(DecisionSite site) =>
        site is DecisionSite.KswapdFailures or DecisionSite.PrepareKswapdSleep or DecisionSite.BalancePgdat or DecisionSite.PgdatBalanced;
}
