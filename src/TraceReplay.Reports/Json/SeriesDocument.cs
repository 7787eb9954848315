using TraceReplay.Events;

namespace TraceReplay.Reports;

/// <summary>A series of samples; what it does not tell is null.</summary>
internal sealed record SeriesDocument
{
    private const int MostNotes = 100;

    public required string File { get; init; }

    /// <summary>The samples that were read to their end.</summary>
    public required int Samples { get; init; }

    /// <summary>The samples that were cut, or have no time that can be read.</summary>
    public required int UnusedSamples { get; init; }

    public required string? First { get; init; }

    public required string? Last { get; init; }

    public required string? Clock { get; init; }

    /// <summary>The time between samples as the recorder was told.</summary>
    public required long? IntervalNs { get; init; }

    /// <summary>The median of the times between samples.</summary>
    public required long? MedianGapNs { get; init; }

    /// <summary>The longest of the times between samples.</summary>
    public required long? LongestGapNs { get; init; }

    /// <summary>The line of the sample after the longest time.</summary>
    public required long? LongestGapLine { get; init; }

    public required IReadOnlyList<string> Cgroups { get; init; }

    public required int SamplesOfCgroups { get; init; }

    public required int SamplesOfTasks { get; init; }

    /// <summary>What a killer in userspace would miss in it.</summary>
    public required IReadOnlyList<string> Lacks { get; init; }

    /// <summary>The first notes of the recorder.</summary>
    public required IReadOnlyList<SeriesNoteDocument> Notes { get; init; }

    public static SeriesDocument Of(MachineSeries series)
    {
        var facts = SeriesFacts.Of(series);
        return new SeriesDocument
        {
            File = series.File,
            Samples = series.Samples.Count,
            UnusedSamples = series.UnusedSamples.Count,
            First = series.Samples.Count == 0 ? null : series.Samples[0].Begin.ToString(),
            Last = series.Samples.Count == 0 ? null : series.Samples[^1].End.ToString(),
            Clock = series.Clock,
            IntervalNs = series.IntervalNs,
            MedianGapNs = facts.MedianGapNs,
            LongestGapNs = facts.LongestGap?.Ns,
            LongestGapLine = facts.LongestGap?.Sample.Line,
            Cgroups = facts.Cgroups,
            SamplesOfCgroups = facts.SamplesOfCgroups,
            SamplesOfTasks = facts.SamplesOfTasks,
            Lacks = SeriesLacks.Of(series),
            Notes = [.. series.Notes.Take(MostNotes).Select(n => new SeriesNoteDocument(n.Line, n.Text))],
        };
    }
}
