namespace TraceReplay.Events;

/// <summary>What a recorder read of a machine again and again, beside its events: the ground on which a killer in userspace decides.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="IntervalNs">The time from the beginning of one sample to that of the next, as the recorder was told, in ns; null where the file does not say.</param>
/// <param name="Samples">The samples that were read to their end, in order of time.</param>
public sealed record MachineSeries(string File, long? IntervalNs, IReadOnlyList<MachineSample> Samples)
{
    /// <summary>The clock of the samples' times, such as <c>CLOCK_MONOTONIC</c>; null where the file does not say.</summary>
    public string? Clock { get; init; }

    /// <summary>The size of a page in bytes; null where the file does not say.</summary>
    public long? PageSizeBytes { get; init; }

    /// <summary>The lines at which samples begin that are not among <see cref="Samples"/>: they were cut, or their time cannot be read.</summary>
    public IReadOnlyList<long> UnusedSamples { get; init; } = [];

    /// <summary>The recorder's notes, in the order of the file.</summary>
    public IReadOnlyList<SeriesNote> Notes { get; init; } = [];
}
