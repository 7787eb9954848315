using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>
/// The course of the captures as a trace that Perfetto opens: a process for each capture, and under it the tracks of its kswapds, its stalled
/// tasks, its zones, the policies and the OOM killer. Times are those of the capture's own clock.
/// </summary>
public static class PerfettoReport
{
    /// <summary>Writes it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">The captures, with their timelines.</param>
    public static void Write(Stream output, VerifyReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        var trace = new PerfettoTrace(output);
        for (int i = 0; i < report.Captures.Count; i++)
        {
            CaptureReport capture = report.Captures[i];
            Timeline timeline = capture.Result.Timeline ?? throw new ArgumentException($"{capture.Name} was verified without a timeline", nameof(report));
            string name = timeline.First.IsSeconds ? capture.Name : $"{capture.Name} (its events have no times in seconds)";
            var scene = new PerfettoScene(trace, trace.Process(i + 1, name), capture.Result, timeline);
            KswapdTracks.Write(scene);
            PolicyTracks.Write(scene);
            OomTrack.Write(scene);
            ZoneTracks.Write(scene);
            StallTracks.Write(scene);
            SeriesTracks.Write(scene);
        }
    }
}
