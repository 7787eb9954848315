using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>The series of a capture that the killers are shown: the first that has a sample.</summary>
internal static class SeriesFile
{
    /// <summary>The series; null where there is none.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="file">Index of its file in the capture.</param>
    public static MachineSeries? Of(Capture capture, out int file)
    {
        MachineSeries? series = capture.Snapshots.Series.FirstOrDefault(s => s.Samples.Count > 0);
        file = series is null ? 0 : capture.Files.TakeWhile(f => f.Name != series.File).Count();
        return series;
    }

    /// <summary>Whether the events and the samples overlap in time, or there are no events with times: else they are of different clocks.</summary>
    public static bool Overlaps(Capture capture, SampledMachine machine)
    {
        FileAccount[] timed = [.. capture.Files.Where(f => f.Role == FileRole.Replayed && f.FirstTime.IsSeconds)];
        return timed.Length == 0 || Array.Exists(timed, f => f.FirstTime.Value <= machine.Last && f.LastTime.Value >= machine.First);
    }
}
