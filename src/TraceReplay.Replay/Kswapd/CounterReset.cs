using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>A reset of kswapd_failures.</summary>
/// <param name="End">Who reset it.</param>
/// <param name="Before">The counter before, or -1.</param>
/// <param name="After">The counter from then on.</param>
/// <param name="ByMemcg">Whether it was the reclaim of a cgroup.</param>
/// <param name="Reclaimed">sc.nr_reclaimed of that reclaim, or -1.</param>
internal readonly record struct CounterReset(CounterEnd End, long Before, long After, bool ByMemcg, long Reclaimed)
{
    /// <summary>A value that is lower than the one before shows it, and no line tells by whom.</summary>
    public static CounterReset Unseen(long before, long after) => new(CounterEnd.ResetUnseen, before, after, ByMemcg: false, Reclaimed: -1);

    /// <summary>The reason that the kernel gives in the event that tells of it.</summary>
    public ClearReason ReasonOf(in TraceEvent e) =>
        End != CounterEnd.ResetUnseen && e.Kind == EventKind.KswapdClearHopeless ? (ClearReason)e[Field.Reason] : ClearReason.Unknown;
}
