using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Golden;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>The series of a capture: how often what was sampled, and what a killer in userspace would miss in it.</summary>
internal static class InspectSeriesText
{
    private const int MostNotes = 3;

    public static void Write(TextWriter output, Capture capture)
    {
        if (capture.Snapshots.Series.Count > 0)
        {
            output.WriteLine("  series");
        }

        foreach (MachineSeries series in capture.Snapshots.Series)
        {
            foreach (string text in Sentences(SeriesFacts.Of(series)))
            {
                foreach (string line in WordWrap.Lines(text, indent: 4))
                {
                    output.WriteLine(line);
                }
            }
        }
    }

    private static IEnumerable<string> Sentences(SeriesFacts facts)
    {
        MachineSeries series = facts.Series;
        yield return $"{series.File}: {SeriesWords.Samples(series)}{Span(series)}";
        if (facts.MedianGapNs is long median && facts.LongestGap is { } longest)
        {
            yield return Text($"from sample to sample: median {SeriesWords.Seconds(median)}, longest {SeriesWords.Seconds(longest.Ns)} before line {longest.Sample.Line}");
        }

        yield return Text($"cgroups: {facts.Cgroups.Count}{In(facts.SamplesOfCgroups)}; tasks: {(facts.SamplesOfTasks == 0 ? "no" : "yes")}{In(facts.SamplesOfTasks)}");
        if (SeriesLacks.Of(series) is { Count: > 0 } lacks)
        {
            yield return $"killers in userspace would miss: {string.Join(", ", lacks)}";
        }

        if (series.UnusedSamples is [var first, ..])
        {
            yield return Text($"not used, for they were cut or have no time: {Count(series.UnusedSamples.Count)}, first at line {first}");
        }

        foreach (SeriesNote note in series.Notes.Take(MostNotes))
        {
            yield return Text($"line {note.Line}: {note.Text}");
        }

        if (series.Notes.Count > MostNotes)
        {
            yield return Text($"and {series.Notes.Count - MostNotes} more notes");
        }
    }

    private static string Span(MachineSeries series) =>
        series.Samples.Count == 0 ? string.Empty : $", {series.Samples[0].Begin} to {series.Samples[^1].End} ({series.Clock ?? "its clock is not told"})";

    private static string In(int samples) => samples == 0 ? string.Empty : $" in {Count(samples)}";

    private static string Count(int samples) => Text($"{samples} {(samples == 1 ? "sample" : "samples")}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
