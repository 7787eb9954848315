using TraceReplay.Events;

namespace TraceReplay.Reports;

/// <summary>A sample as pictures draw it.</summary>
/// <param name="Sample">The sample.</param>
/// <param name="SomeShare">How much of the time since the sample before it some tasks stalled, in percent; null where it cannot be told.</param>
/// <param name="FullShare">How much of it all tasks stalled.</param>
internal sealed record SampledPoint(MachineSample Sample, double? SomeShare, double? FullShare)
{
    private const double NsPerMicrosecond = 1000;

    /// <summary>The points of a series.</summary>
    public static IReadOnlyList<SampledPoint> AllOf(MachineSeries series)
    {
        var points = new SampledPoint[series.Samples.Count];
        for (int i = 0; i < points.Length; i++)
        {
            MachineSample sample = series.Samples[i];
            MachineSample? before = i > 0 ? series.Samples[i - 1] : null;
            points[i] = new SampledPoint(sample, Share(before, sample, p => p.Some), Share(before, sample, p => p.Full));
        }

        return points;
    }

    // The clock is read before the sum of stalls, so that the share of a short time may come out above all of it.
    private static double? Share(MachineSample? before, MachineSample sample, Func<PressureSample, PressureShare?> which)
    {
        if (before is null || which(before.MemoryPressure) is not { } from || which(sample.MemoryPressure) is not { } to)
        {
            return null;
        }

        long time = sample.Begin.Value - before.Begin.Value;
        long stalled = to.TotalMicroseconds - from.TotalMicroseconds;
        return time <= 0 || stalled < 0 ? null : Math.Round(Math.Min(100, 100 * stalled * NsPerMicrosecond / time), 2);
    }
}
