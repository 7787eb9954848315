using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>How much was recorded.</summary>
internal static class RecordingMeasures
{
    private static readonly MeasureTopic Topic = new("recording", "recording");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ComparedMeasure> All { get; } =
    [
        new(Topic, "tracepoints recorded", "seconds", "s", r => MeasureValue.Of(r.Traced?.Seconds)),
        new(Topic, "events", "events", string.Empty, r => MeasureValue.Of(Replayed(r).Sum(f => f.Events.Sum(e => e.Count)))),
        new(Topic, "events lost", "lost_events", string.Empty, r => Replayed(r).Any(f => f.LossUnknownPlace) ? MeasureValue.Unknown : MeasureValue.Of(Replayed(r).Sum(f => f.LostEvents))),
    ];

    private static IEnumerable<FileAccount> Replayed(ComparedRun run) => run.Result.Capture.Files.Where(f => f.Role == FileRole.Replayed);
}
