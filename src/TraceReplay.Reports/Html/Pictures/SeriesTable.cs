using System.Globalization;
using TraceReplay.Events;

namespace TraceReplay.Reports;

/// <summary>The notable samples of a series in words: the first and the last one, and the extremes.</summary>
internal static class SeriesTable
{
    private const string NotTold = "-";

    public static PictureTable Of(string file, IReadOnlyCollection<SampledPoint> points)
    {
        SampledPoint?[] extremes =
        [
            points.FirstOrDefault(),
            points.MaxBy(p => p.Sample.MemoryPressure.Some?.Avg10 ?? -1),
            points.MaxBy(p => p.Sample.MemoryPressure.Full?.Avg10 ?? -1),
            points.MaxBy(p => p.SomeShare ?? -1),
            points.MaxBy(p => p.FullShare ?? -1),
            points.MinBy(p => p.Sample.MemInfo.Find("MemFree") ?? long.MaxValue),
            points.MinBy(p => p.Sample.MemInfo.Find("MemAvailable") ?? long.MaxValue),
            points.MinBy(p => p.Sample.MemInfo.Find("SwapFree") ?? long.MaxValue),
            points.LastOrDefault(),
        ];
        SampledPoint[] notable = [.. extremes.OfType<SampledPoint>().Distinct().OrderBy(p => p.Sample.Begin.Value)];
        return PictureTable.Of(
            "Pressure and free memory: the first and last sample, the highest pressures and the least memory; % of the time is since the sample before",
            [">time", "line", ">some avg10", ">full avg10", ">some, % of the time", ">full, % of the time", ">MemFree, kB", ">MemAvailable, kB", ">SwapFree, kB"],
            notable,
            p =>
            [
                p.Sample.Begin.ToString(),
                PictureSource.Text($"{file}:{p.Sample.Line}"),
                Percent(p.Sample.MemoryPressure.Some?.Avg10),
                Percent(p.Sample.MemoryPressure.Full?.Avg10),
                Percent((decimal?)p.SomeShare),
                Percent((decimal?)p.FullShare),
                Kilobytes(p.Sample, "MemFree"),
                Kilobytes(p.Sample, "MemAvailable"),
                Kilobytes(p.Sample, "SwapFree"),
            ]);
    }

    private static string Percent(decimal? percent) => percent?.ToString("F2", CultureInfo.InvariantCulture) ?? NotTold;

    private static string Kilobytes(MachineSample sample, string name) => sample.MemInfo.Find(name) is long kb ? PictureSource.Number(kb) : NotTold;
}
