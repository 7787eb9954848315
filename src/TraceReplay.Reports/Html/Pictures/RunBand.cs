using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The runs of balance_pgdat of one node: when each ended, what it scanned and reclaimed, its lowest priority, and whether it failed.</summary>
internal sealed record RunBand(
    PointColumns Points,
    IReadOnlyList<double> End,
    IReadOnlyList<long> Scanned,
    IReadOnlyList<long> Reclaimed,
    IReadOnlyList<int> Priority,
    IReadOnlyList<int> Failed,
    int FailedTotal)
{
    public static RunBand Of(IReadOnlyList<KswapdRun> runs, PictureSource source)
    {
        KswapdRun[] timed = [.. runs.Where(r => r.Begin.IsSeconds)];
        IReadOnlyList<KswapdRun> shown = Thinning.Of(timed, r => r.Begin.Value, r => r.Nanoseconds, r => r.Failed ? 1 : 0);
        return new RunBand(
            source.Columns(shown, timed.Length, r => new PointPlace(r.Begin, r.File, r.Line, Events.TaskId.Unknown)),
            [.. shown.Select(r => PictureSource.Seconds(r.Begin.Value + r.Nanoseconds))],
            [.. shown.Select(r => r.Scanned)],
            [.. shown.Select(r => r.Reclaimed)],
            [.. shown.Select(r => r.LowestPriority)],
            [.. shown.Select(r => r.Failed ? 1 : 0)],
            timed.Count(r => r.Failed));
    }
}
