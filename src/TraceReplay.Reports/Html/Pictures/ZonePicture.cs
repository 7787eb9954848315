using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What should_reclaim_retry saw of one zone over time, pages; <c>passed</c> is 0 or 1.</summary>
internal sealed record ZonePicture(
    int Node,
    string Zone,
    PointColumns Points,
    IReadOnlyList<long> Reclaimable,
    IReadOnlyList<long> Available,
    IReadOnlyList<long> Min,
    IReadOnlyList<int> Passed,
    PictureTable Table)
{
    public static IReadOnlyList<ZonePicture> AllOf(PictureSource source) =>
    [
        .. source.Timeline.Retries.Where(r => r.Time.IsSeconds).GroupBy(r => (r.Node, r.Zone)).OrderBy(g => g.Key.Node).ThenByDescending(g => g.Key.Zone)
            .Select(g => Of(g.Key.Node, g.Key.Zone, [.. g], source)),
    ];

    private static ZonePicture Of(int node, Zone zone, RetryPoint[] retries, PictureSource source)
    {
        IReadOnlyList<RetryPoint> shown = Thinning.Of(retries, r => r.Time.Value, r => r.Reclaimable, r => r.Available);
        return new ZonePicture(
            node,
            zone.ToString(),
            source.Columns(shown, retries.Length, r => new PointPlace(r.Time, r.File, r.Line, r.Task)),
            [.. shown.Select(r => r.Reclaimable)],
            [.. shown.Select(r => r.Available)],
            [.. shown.Select(r => r.MinWmark)],
            [.. shown.Select(r => r.Passed ? 1 : 0)],
            TableOf(node, zone, retries, source));
    }

    // Where the check failed, and the extremes: what a glance at the picture tells.
    private static PictureTable TableOf(int node, Zone zone, RetryPoint[] retries, PictureSource source)
    {
        RetryPoint[] failed = [.. retries.Where(r => !r.Passed)];
        RetryPoint[] extremes = [retries[0], retries.MinBy(r => r.Available), retries.MaxBy(r => r.Available), retries.MinBy(r => r.Reclaimable), retries.MaxBy(r => r.Reclaimable), retries[^1]];
        RetryPoint[] notable = [.. extremes.Concat(failed).Distinct().OrderBy(r => r.Time.Value).ThenBy(r => r.File).ThenBy(r => r.Line)];
        return PictureTable.Of(
            PictureSource.Text($"Node {node}, zone {zone}: the first and last look, the extremes, and each failed watermark check (pages)"),
            [">time", "line", "task", ">reclaimable", ">available", ">min watermark", "check"],
            notable,
            r =>
            [
                r.Time.ToString(),
                source.Place(r.File, r.Line),
                source.Task(r.Task),
                PictureSource.Number(r.Reclaimable),
                PictureSource.Number(r.Available),
                PictureSource.Number(r.MinWmark),
                r.Passed ? "passed" : "failed",
            ]);
    }
}
