using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>All pictures of one capture, over one range of time in seconds on the trace's clock.</summary>
internal sealed record CapturePictures(
    double From,
    double To,
    IReadOnlyList<string> Files,
    IReadOnlyList<string> Words,
    IReadOnlyList<KillMark> Kills,
    IReadOnlyList<FailuresPicture> Failures,
    LoopsPicture? Loops,
    IReadOnlyList<ZonePicture> Zones,
    RatesPicture? Rates,
    PriorityPicture? Priorities,
    IReadOnlyList<PolicyLanePicture> Lanes,
    IReadOnlyList<SeriesPicture>? Series)
{
    /// <summary>Null where there is nothing to draw over time; <see cref="Hindrance"/> tells why.</summary>
    public static CapturePictures? Of(CaptureResult result)
    {
        if (Hindrance(result) is not null)
        {
            return null;
        }

        var source = new PictureSource(result, result.Timeline!);
        IReadOnlyList<KillMark> kills = KillMark.AllOf(source);
        IReadOnlyList<FailuresPicture> failures = [.. source.Timeline.Nodes.Where(HasPath).Select(n => FailuresPicture.Of(n, source))];
        var loops = LoopsPicture.Of(source);
        IReadOnlyList<ZonePicture> zones = ZonePicture.AllOf(source);
        IReadOnlyList<PolicyLanePicture> lanes = [.. result.Policies.Where(p => p.Timeline is not null).Select(p => PolicyLanePicture.Of(p, source))];
        return new CapturePictures(
            PictureSource.Seconds(source.Timeline.First),
            PictureSource.Seconds(source.Timeline.Last),
            [.. result.Capture.Files.Select(f => f.Name)],
            source.Words.Words,
            kills,
            failures,
            loops,
            zones,
            RatesPicture.Of(source),
            PriorityPicture.Of(source),
            lanes,
            SeriesPicture.AllOf(source));
    }

    /// <summary>Why a capture has no pictures; null where it has.</summary>
    public static string? Hindrance(CaptureResult result) => result switch
    {
        { Capture.HasEvents: false } => "the capture holds no event",
        { Timeline: null } or { Timeline.First.IsSeconds: false } => "its events carry no times in seconds, so nothing can be drawn over time",
        _ when result.Timeline.First.Value >= result.Timeline.Last.Value => "all its events are of one moment, so nothing can be drawn over time",
        _ => null,
    };

    private static bool HasPath(NodeTimeline node) => node.Failures.Any(f => f.Time.IsSeconds) || node.Runs.Any(r => r.Begin.IsSeconds);
}
