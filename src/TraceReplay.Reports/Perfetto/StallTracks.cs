using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The tasks that stalled: stalls and looks at zones on a track each, and no_progress_loops as a counter.</summary>
internal static class StallTracks
{
    public static void Write(PerfettoScene scene)
    {
        StallEpisode[] stalls = [.. scene.Result.Leading.Stalls.Where(s => s.FirstTime.IsSeconds)];
        if (stalls.Length == 0 && scene.Timeline.Retries.Count == 0)
        {
            return;
        }

        long group = scene.Trace.Track(scene.Process, "stalls");
        ILookup<TaskId, StallEpisode> byTask = stalls.ToLookup(s => s.Task);
        ILookup<TaskId, RetryPoint> looks = scene.Timeline.Retries.ToLookup(r => r.Task);
        foreach (TaskId task in byTask.Select(t => t.Key).Union(looks.Select(t => t.Key)))
        {
            string name = task.IsKnown ? scene.NameOf(task) : "unknown task";
            var track = new PerfettoSlices(scene, group, name);
            foreach (StallEpisode stall in byTask[task])
            {
                Add(scene, track, stall);
            }

            Looks(scene, track, looks[task], name);
        }
    }

    private static void Add(PerfettoScene scene, PerfettoSlices track, StallEpisode stall) => track.Add(
        stall.FirstTime,
        stall.LastTime,
        $"stall: {Words.Of(stall.End).Replace('_', ' ')}",
        new("order", stall.Order),
        new("reclaims", stall.Reclaims),
        new("reclaimed", stall.Reclaimed),
        new("calls", stall.Calls),
        new("max_loops", stall.MaxLoops),
        new("victim_pid", stall.VictimPid < 0 ? null : stall.VictimPid),
        new("begin_seen", !stall.BeganUnseen),
        scene.File(stall.File),
        PerfettoScene.Line(stall.FirstLine));

    private static void Looks(PerfettoScene scene, PerfettoSlices track, IEnumerable<RetryPoint> looks, string name)
    {
        long? counter = null;
        foreach (RetryPoint look in looks)
        {
            counter ??= scene.Trace.Counter(track.Track, $"no_progress_loops of {name}");
            scene.Trace.Value(counter.Value, look.Time, look.Loops);
            scene.Trace.Instant(
                track.Track,
                look.Time,
                look.Passed ? "zone passes" : "zone fails",
                PerfettoScene.Node(look.Node),
                new("zone", look.Zone == Zone.Unknown ? null : look.Zone.ToString()),
                new("order", look.Order),
                new("reclaimable", look.Reclaimable),
                new("available", look.Available),
                new("min_wmark", look.MinWmark),
                new("no_progress_loops", look.Loops),
                scene.File(look.File),
                PerfettoScene.Line(look.Line));
        }
    }
}
