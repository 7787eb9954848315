using TraceReplay.Events;

namespace TraceReplay.Reports;

/// <summary>The samples of a series as counters: pressure in percent, memory in kB.</summary>
internal static class SeriesTracks
{
    private static readonly (string Name, Func<SampledPoint, double?> Value)[] Counters =
    [
        ("memory pressure: some avg10 (%)", p => (double?)p.Sample.MemoryPressure.Some?.Avg10),
        ("memory pressure: full avg10 (%)", p => (double?)p.Sample.MemoryPressure.Full?.Avg10),
        ("memory pressure: some, of the time since the last sample (%)", p => p.SomeShare),
        ("memory pressure: full, of the time since the last sample (%)", p => p.FullShare),
        ("MemFree (kB)", p => p.Sample.MemInfo.Find("MemFree")),
        ("MemAvailable (kB)", p => p.Sample.MemInfo.Find("MemAvailable")),
        ("SwapFree (kB)", p => p.Sample.MemInfo.Find("SwapFree")),
    ];

    public static void Write(PerfettoScene scene)
    {
        // Events without times in seconds stand nowhere on the clock of a series.
        if (!scene.Timeline.First.IsSeconds)
        {
            return;
        }

        foreach (MachineSeries series in scene.Result.Capture.Snapshots.Series)
        {
            IReadOnlyList<SampledPoint> points = SampledPoint.AllOf(series);
            foreach ((string name, Func<SampledPoint, double?> value) in Counters)
            {
                Write(scene, name, [.. points.Select(p => (p.Sample.Begin, Value: value(p))).Where(p => p.Value is not null).Select(p => (p.Begin, p.Value!.Value))]);
            }
        }
    }

    private static void Write(PerfettoScene scene, string name, IReadOnlyList<(TraceTime Time, double Value)> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        long track = scene.Trace.Counter(scene.Process, name);
        foreach ((TraceTime time, double value) in values)
        {
            scene.Trace.Value(track, time, value);
        }
    }
}
