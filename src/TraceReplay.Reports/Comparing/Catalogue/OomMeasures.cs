using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The OOM kills.</summary>
internal static class OomMeasures
{
    private static readonly MeasureTopic Topic = new("OOM kills", "oom");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ComparedMeasure> All { get; } =
    [
        new(Topic, "OOM kills", "oom_kills", string.Empty, r => Count(r, r.Own.Kills.Count)),
        new(Topic, "  for the limit of a cgroup", "oom_kills_memcg", string.Empty, r => Count(r, r.Own.Kills.Count(k => k.IsMemcg))),
        new(Topic, "first event to first kill", "seconds_to_oom_kill", "s", ToFirst),
    ];

    private static MeasureValue Count(ComparedRun run, double number) => run.Count(number, EventKind.MarkVictim);

    // Without a kill it would have come later than the recording goes.
    private static MeasureValue ToFirst(ComparedRun run)
    {
        OomKill? first = run.Own.Kills.Count > 0 ? run.Own.Kills[0] : null;
        return !run.Tells(EventKind.MarkVictim) ? MeasureValue.Unknown
            : first is OomKill kill ? MeasureValue.Of(run.Traced?.SecondsTo(kill.Time))
            : MeasureValue.AtLeast(run.Traced?.Seconds);
    }
}
