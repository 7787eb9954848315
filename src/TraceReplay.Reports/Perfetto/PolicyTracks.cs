using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>
/// The policies, a track each: where a policy's kswapd is stopped, its horizon and its decisions. Of the kernel's own policy only what diverges is
/// told, for its decisions are the events themselves.
/// </summary>
internal static class PolicyTracks
{
    public static void Write(PerfettoScene scene)
    {
        foreach (PolicyResult policy in scene.Result.Policies)
        {
            LanePoint[] points = [.. policy.Timeline!.Decisions.Where(p => !policy.IsNative || p.Verdict == VerdictKind.Diverge)];
            if (points.Length == 0)
            {
                continue;
            }

            var track = new PerfettoSlices(scene, scene.Process, $"policy {policy.Policy.Name}");
            foreach ((int node, KswapdStop stop) in from node in policy.Changes?.Kswapd ?? [] from stop in node.Stops where stop.From.IsSeconds select (node.Node, stop))
            {
                Add(scene, track, node, stop);
            }

            Horizon(scene, track.Track, policy, points);
            Decisions(scene, track.Track, points);
        }
    }

    private static void Add(PerfettoScene scene, PerfettoSlices track, int node, KswapdStop stop) => track.Add(
        stop.From,
        stop.CertainUntil ?? scene.Timeline.Last,
        "kswapd stopped",
        PerfettoScene.Node(node),
        new("runs_avoided", stop.RunsAvoided),
        new("may_end_earlier", stop.MayEndEarlier),
        scene.Task("woken_by", stop.WokenBy),
        scene.File(stop.File),
        PerfettoScene.Line(stop.Line));

    // The horizon is the first decision that differs.
    private static void Horizon(PerfettoScene scene, long track, PolicyResult policy, LanePoint[] points)
    {
        if (policy.Horizon is Horizon horizon && Array.FindIndex(points, p => (p.File, p.Line) == (horizon.File, horizon.Line)) is >= 0 and int first)
        {
            scene.Trace.Instant(track, points[first].Time, "horizon", scene.File(horizon.File), PerfettoScene.Line(horizon.Line));
        }
    }

    private static void Decisions(PerfettoScene scene, long track, LanePoint[] points)
    {
        foreach (ref readonly LanePoint point in points.AsSpan())
        {
            scene.Trace.Instant(
                track,
                point.Time,
                NameOf(point),
                new("site", DecisionSites.NameOf(point.Site)),
                new("kernel", ClauseText.Outcome(point.Clause, point.Observed)),
                new("policy", ClauseText.AnswerText(point.Clause, point.Answer)),
                new("verdict", Words.Of(point.Verdict)),
                new("counterfactual", point.Counterfactual),
                scene.Task("task", point.Task),
                PerfettoScene.Node(point.Node),
                scene.File(point.File),
                PerfettoScene.Line(point.Line));
        }
    }

    private static string NameOf(in LanePoint point) => (point.Verdict, point.Clause) switch
    {
        (VerdictKind.Agree, _) => "as the kernel",
        (VerdictKind.Undetermined, _) => "undetermined",
        (_, Clause.PolicyRetries) => point.Observed == 0 ? "retries longer" : "gives up earlier",
        (_, Clause.PolicyResets) => point.Observed == 0 ? "refuses a reset" : "resets",
        (_, Clause.PolicyRuns) => "avoids a run",
        (_, Clause.PolicySleeps) => "runs on",
        _ => "diverges",
    };
}
