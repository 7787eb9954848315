namespace TraceReplay.Events;

/// <summary>What a recorder read of a machine again and again, beside its events: the ground on which a killer in userspace decides.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="IntervalNs">The time from the beginning of one sample to that of the next, as the recorder was told, in ns; null where the file does not say.</param>
/// <param name="Samples">The samples that were read to their end, in order of time.</param>
public sealed record MachineSeries(string File, long? IntervalNs, IReadOnlyList<MachineSample> Samples);
