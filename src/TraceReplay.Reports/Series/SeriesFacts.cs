using TraceReplay.Events;

namespace TraceReplay.Reports;

/// <summary>What a series holds, in numbers.</summary>
/// <param name="Series">The series.</param>
/// <param name="Cgroups">The paths of its cgroups, sorted.</param>
/// <param name="SamplesOfCgroups">How many samples looked at the cgroups.</param>
/// <param name="SamplesOfTasks">How many samples looked at the tasks.</param>
/// <param name="MedianGapNs">The median time from the beginning of one sample to that of the next; null where there is one sample or none.</param>
/// <param name="LongestGap">The sample that came longest after the one before it, and how long, in ns.</param>
internal sealed record SeriesFacts(
    MachineSeries Series,
    IReadOnlyList<string> Cgroups,
    int SamplesOfCgroups,
    int SamplesOfTasks,
    long? MedianGapNs,
    (MachineSample Sample, long Ns)? LongestGap)
{
    public static SeriesFacts Of(MachineSeries series)
    {
        (MachineSample Sample, long Ns)[] gaps =
            [.. series.Samples.Skip(1).Zip(series.Samples, (sample, before) => (sample, sample.Begin.Value - before.Begin.Value)).OrderBy(g => g.Item2)];
        return new SeriesFacts(
            series,
            [.. series.Samples.SelectMany(s => s.Cgroups.Select(c => c.Path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            series.Samples.Count(s => s.Cgroups.Count > 0),
            series.Samples.Count(s => s.Tasks is not null),
            gaps.Length > 0 ? gaps[gaps.Length / 2].Ns : null,
            gaps.Length > 0 ? gaps[^1] : null);
    }
}
