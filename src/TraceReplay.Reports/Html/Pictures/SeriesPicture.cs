using TraceReplay.Events;

namespace TraceReplay.Reports;

/// <summary>
/// Pressure (percent) and free memory (kB) as a series sampled them during the events, with the line of each sample; null where a sample lacks
/// a value.
/// </summary>
internal sealed record SeriesPicture(
    int File,
    IReadOnlyList<double> T,
    IReadOnlyList<long> Line,
    int Total,
    IReadOnlyList<double?> SomeAvg10,
    IReadOnlyList<double?> FullAvg10,
    IReadOnlyList<double?> SomeShare,
    IReadOnlyList<double?> FullShare,
    IReadOnlyList<long?> MemFree,
    IReadOnlyList<long?> MemAvailable,
    IReadOnlyList<long?> SwapFree,
    PictureTable Table)
{
    // Thinning compares whole numbers: hundredths of a percent.
    private const double Hundredths = 100;

    /// <summary>One a series; null where the capture has none, so that its page stays as it is.</summary>
    public static IReadOnlyList<SeriesPicture>? AllOf(PictureSource source) =>
        source.Capture.Snapshots.Series is { Count: > 0 } series ? [.. series.Select(s => Of(s, source))] : null;

    private static SeriesPicture Of(MachineSeries series, PictureSource source)
    {
        SampledPoint[] points = [.. SampledPoint.AllOf(series).Where(p => IsWithin(p.Sample.Begin, source))];
        IReadOnlyList<SampledPoint> shown = Thinning.Of(
            points, p => p.Sample.Begin.Value, p => Scaled(Avg10(p.Sample.MemoryPressure.Some)), p => Scaled(Avg10(p.Sample.MemoryPressure.Full)),
            p => Scaled(p.SomeShare), p => Scaled(p.FullShare), p => MemInfo(p, "MemFree") ?? 0, p => MemInfo(p, "MemAvailable") ?? 0, p => MemInfo(p, "SwapFree") ?? 0);
        return new SeriesPicture(
            source.Capture.Files.Index().First(f => f.Item.Name == series.File).Index,
            [.. shown.Select(p => PictureSource.Seconds(p.Sample.Begin))],
            [.. shown.Select(p => p.Sample.Line)],
            points.Length,
            [.. shown.Select(p => Avg10(p.Sample.MemoryPressure.Some))],
            [.. shown.Select(p => Avg10(p.Sample.MemoryPressure.Full))],
            [.. shown.Select(p => p.SomeShare)],
            [.. shown.Select(p => p.FullShare)],
            [.. shown.Select(p => MemInfo(p, "MemFree"))],
            [.. shown.Select(p => MemInfo(p, "MemAvailable"))],
            [.. shown.Select(p => MemInfo(p, "SwapFree"))],
            SeriesTable.Of(series.File, points));
    }

    private static bool IsWithin(TraceTime time, PictureSource source) =>
        time.Value >= source.Timeline.First.Value && time.Value <= source.Timeline.Last.Value;

    private static double? Avg10(PressureShare? share) => (double?)share?.Avg10;

    private static long? MemInfo(SampledPoint point, string name) => point.Sample.MemInfo.Find(name);

    private static long Scaled(double? percent) => (long)((percent ?? 0) * Hundredths);
}
