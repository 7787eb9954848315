using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The kswapds: the runs and resets of each on a track, and kswapd_failures as a counter.</summary>
internal static class KswapdTracks
{
    public static void Write(PerfettoScene scene)
    {
        foreach (NodeTimeline node in scene.Timeline.Nodes)
        {
            var track = new PerfettoSlices(scene, scene.Process, string.Create(CultureInfo.InvariantCulture, $"kswapd{node.Node}"));
            bool showsWork = scene.Result.Leading.Nodes.FirstOrDefault(n => n.Node == node.Node)?.RunTotals.ShowsWork ?? false;
            foreach (KswapdRun run in node.Runs)
            {
                Add(scene, track, run, showsWork);
            }

            Failures(scene, track, node);
        }
    }

    private static void Add(PerfettoScene scene, PerfettoSlices track, in KswapdRun run, bool showsWork) => track.Add(
        run.Begin,
        run.Last,
        run.Failed ? "run, failed" : "run",
        new("order", run.Order < 0 ? null : run.Order),
        new("scanned", showsWork ? run.Scanned : null),
        new("reclaimed", showsWork ? run.Reclaimed : null),
        new("lowest_priority", run.LowestPriority > 0 ? run.LowestPriority : null),
        new("failed", run.Failed),
        new("begin_seen", (run.Edges & RunEdges.Begin) != 0),
        new("end_seen", (run.Edges & RunEdges.End) != 0),
        scene.File(run.File),
        PerfettoScene.Line(run.Line));

    private static void Failures(PerfettoScene scene, PerfettoSlices track, NodeTimeline node)
    {
        if (node.Failures.Count == 0)
        {
            return;
        }

        long counter = scene.Trace.Counter(scene.Process, string.Create(CultureInfo.InvariantCulture, $"kswapd_failures of node {node.Node}"));
        foreach (CounterPoint point in node.Failures)
        {
            if (point.Value >= 0)
            {
                scene.Trace.Value(counter, point.Time, point.Value);
            }

            if (NameOf(point.Cause) is string name)
            {
                Reset(scene, track.Track, point, name);
            }
        }
    }

    private static void Reset(PerfettoScene scene, long track, in CounterPoint point, string name) => scene.Trace.Instant(
        track,
        point.Time,
        name,
        scene.Task("by", point.By),
        new("reason", point.Reason == ClearReason.Unknown ? null : point.Reason.ToString().ToUpperInvariant()),
        new("memcg", point.IsMemcg),
        scene.File(point.File),
        PerfettoScene.Line(point.Line));

    // Failures stand with their runs, and what was only read changed nothing.
    private static string? NameOf(CounterCause cause) => cause switch
    {
        CounterCause.ResetByKswapd => "reset by kswapd",
        CounterCause.ResetByTask => "reset by a task",
        CounterCause.ResetUnseen => "reset, not told by whom",
        CounterCause.Lost => "events lost, kswapd_failures unknown",
        _ => null,
    };
}
