using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>How often, for each second of the recording, and how much of what reclaim scanned it reclaimed.</summary>
internal static class RateMeasures
{
    private const string PerSecond = "/s";
    private const string PagesPerSecond = "pages/s";

    private static readonly MeasureTopic Topic = new("rates", "rates");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ComparedMeasure> All { get; } =
    [
        new(Topic, "direct reclaims", "direct_reclaims_per_second", PerSecond, r => Rate(r, r.Result.Figures!.DirectReclaims.Ended, EventKind.DirectReclaimEnd)),
        new(Topic, "should_reclaim_retry", "retry_calls_per_second", PerSecond, r => Rate(r, r.Own.Stalls.Sum(s => s.Calls), EventKind.ReclaimRetryZone)),
        new(Topic, "kswapd runs", "kswapd_runs_per_second", PerSecond, r => KswapdMeasures.Runs(r).Per(r.Span?.Seconds)),
        new(Topic, "scanned", "pages_scanned_per_second", PagesPerSecond, r => Rate(r, Scans(r).Sum(s => s.Scanned), EventKind.LruShrinkInactive)),
        new(Topic, "reclaimed", "pages_reclaimed_per_second", PagesPerSecond, r => Rate(r, Scans(r).Sum(s => s.Reclaimed), EventKind.LruShrinkInactive)),
        new(Topic, "hit rate", "hit_rate", "%", r => HitRate(Scans(r))),
        new(Topic, "hit rate, anonymous pages", "hit_rate_anon", "%", r => HitRate([r.Result.Figures!.Scans.Of(LruList.Anon)])),
        new(Topic, "hit rate, file pages", "hit_rate_file", "%", r => HitRate([r.Result.Figures!.Scans.Of(LruList.File)])),
    ];

    private static ScanFigures[] Scans(ComparedRun run) => [.. Enum.GetValues<LruList>().Select(run.Result.Figures!.Scans.Of)];

    private static MeasureValue Rate(ComparedRun run, double number, EventKind kind) => run.Count(number, kind).Per(run.Traced?.Seconds);

    // Where nothing was scanned there is no hit rate.
    private static MeasureValue HitRate(IReadOnlyList<ScanFigures> scans) => MeasureValue.Of(scans.Sum(s => s.Reclaimed)).Times(100).Per(scans.Sum(s => s.Scanned));
}
