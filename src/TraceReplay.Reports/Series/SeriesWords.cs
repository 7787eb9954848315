using System.Globalization;
using TraceReplay.Events;

namespace TraceReplay.Reports;

/// <summary>A series in words.</summary>
internal static class SeriesWords
{
    /// <summary>How far the pressure rose: the fact of a report.</summary>
    public static string Of(MachineSeries series)
    {
        string[] peaks = [.. new[] { Peak("some", series, p => p.Some), Peak("full", series, p => p.Full) }.OfType<string>()];
        string pressure = peaks.Length == 0 ? "not in the series" : string.Join(", ", peaks);
        return $"{pressure}; {Samples(series)}";
    }

    /// <summary>How many samples, how often.</summary>
    public static string Samples(MachineSeries series)
    {
        string count = Text($"{series.Samples.Count} {(series.Samples.Count == 1 ? "sample" : "samples")}");
        return series.IntervalNs is long ns ? $"{count} each {Seconds(ns)}" : count;
    }

    /// <summary>A time in seconds, to the millisecond.</summary>
    public static string Seconds(long nanoseconds) => Text($"{nanoseconds / 1e9:0.###} s");

    private static string? Peak(string name, MachineSeries series, Func<PressureSample, PressureShare?> which)
    {
        MachineSample? peak = series.Samples.Where(s => which(s.MemoryPressure) is not null).MaxBy(s => which(s.MemoryPressure)!.Avg10);
        return peak is null ? null : Text($"{name} avg10 up to {which(peak.MemoryPressure)!.Avg10:F2} at {peak.Begin} s");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
