using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The allocation stalls in which should_reclaim_retry was called.</summary>
internal static class StallMeasures
{
    private static readonly MeasureTopic Topic = new("stalls with should_reclaim_retry", "stalls");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ComparedMeasure> All { get; } =
    [
        new(Topic, "stalls", "stalls", string.Empty, r => Count(r, Stalls(r).Count)),
        new(Topic, "median length", "stall_median_seconds", "s", r => MeasureValue.Median(Lengths(r))),
        new(Topic, "longest", "stall_longest_seconds", "s", r => MeasureValue.Largest(Lengths(r))),
        new(Topic, "calls", "retry_calls", string.Empty, r => Count(r, Calls(r))),
        new(Topic, "calls per stall, mean", "calls_per_stall", string.Empty, r => Count(r, Calls(r)).Per(Stalls(r).Count)),
        new(Topic, "highest no_progress_loops", "max_no_progress_loops", string.Empty, r => Stalls(r).Count == 0 ? MeasureValue.Unknown : MeasureValue.Of(Stalls(r).Max(s => s.MaxLoops))),
        new(Topic, "give-ups", "give_ups", string.Empty, r => Count(r, Stalls(r).Sum(s => s.Path.Where(p => p.GaveUp).Sum(p => p.Count)))),
        new(Topic, "ended with a page", "stalls_allocated", string.Empty, r => Ended(r, StallEnd.Allocated, EventKind.DirectReclaimEnd)),
        new(Topic, "ended with an OOM kill", "stalls_killed", string.Empty, r => Ended(r, StallEnd.OomKill, EventKind.MarkVictim)),
    ];

    private static IReadOnlyList<StallEpisode> Stalls(ComparedRun run) => run.Own.Stalls;

    private static double Calls(ComparedRun run) => Stalls(run).Sum(s => s.Calls);

    private static MeasureValue Count(ComparedRun run, double number) => run.Count(number, EventKind.ReclaimRetryZone);

    // How a stall ended is told by further events.
    private static MeasureValue Ended(ComparedRun run, StallEnd end, EventKind shownBy) =>
        run.Tells(shownBy) ? Count(run, Stalls(run).Count(s => s.End == end)) : MeasureValue.Unknown;

    private static IEnumerable<MeasureValue> Lengths(ComparedRun run) => Stalls(run).Select(Length);

    // A stall that began before the recording, or goes on behind it, lasted at least as long as it shows.
    private static MeasureValue Length(StallEpisode stall)
    {
        double? seconds = stall.FirstTime.IsSeconds && stall.LastTime.IsSeconds ? (stall.LastTime.Value - stall.FirstTime.Value) / 1e9 : null;
        return stall.BeganUnseen || stall.End == StallEnd.CutOff ? MeasureValue.AtLeast(seconds) : MeasureValue.Of(seconds);
    }
}
