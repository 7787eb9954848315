using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>Makes series in memory, and runs the built-in killers on them.</summary>
internal static class KillerSeries
{
    private const long Second = 1_000_000_000;

    /// <summary>A series with a sample at each of the times; a sample takes no time, so that a tick at it reads its values.</summary>
    public static MachineSeries Of(IEnumerable<double> seconds, Func<double, MachineSample> sample) =>
        new("series.txt", null, [.. seconds.Select((s, i) => sample(s) with { Line = i + 1, Begin = At(s), End = At(s) })]);

    /// <summary>The times of samples at an interval, from 0 to the last one.</summary>
    public static IEnumerable<double> Every(double interval, double last) => Enumerable.Range(0, (int)Math.Round(last / interval) + 1).Select(i => i * interval);

    /// <summary>A sample without values.</summary>
    public static MachineSample Empty { get; } = new() { Line = 1, Begin = At(0), End = At(0) };

    public static SampleValues Values(params (string Name, long Value)[] values) =>
        new(values.Select((v, i) => (v.Name, i)).ToDictionary(v => v.Name, v => v.i), [.. values.Select(v => v.Value)]);

    public static PressureSample Full(double avg10, double avg60 = 0, long total = 0) => new(
        new PressureShare((decimal)avg10, (decimal)avg60, 0, total), new PressureShare((decimal)avg10, (decimal)avg60, 0, total));

    public static KillerCourse Run(string policy, MachineSeries series, params (string Name, double Value)[] settings) =>
        Run(policy, KillerFacts.Of(series), settings);

    public static KillerCourse Run(string policy, KillerFacts facts, params (string Name, double Value)[] settings) =>
        BuiltInPolicies.Find(policy)!.ToPolicy(settings.ToDictionary(s => s.Name, s => s.Value)).Killer!.Run(facts);

    /// <summary>The time of a call in s.</summary>
    public static double? Time(KillerTick? tick) => tick?.Time / (double)Second;

    private static TraceTime At(double seconds) => new((long)Math.Round(seconds * Second), TimeFormat.Microseconds);
}
