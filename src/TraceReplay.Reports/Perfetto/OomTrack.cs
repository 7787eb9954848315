using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The kills of the OOM killer.</summary>
internal static class OomTrack
{
    public static void Write(PerfettoScene scene)
    {
        OomKill[] kills = [.. scene.Result.Leading.Kills.Where(k => k.Time.IsSeconds)];
        if (kills.Length == 0)
        {
            return;
        }

        long track = scene.Trace.Track(scene.Process, "OOM kills");
        foreach (OomKill kill in kills)
        {
            scene.Trace.Instant(
                track,
                kill.Time,
                kill.IsMemcg ? "OOM kill in a cgroup" : "OOM kill",
                new("victim", scene.Word(kill.Comm)),
                new("victim_pid", kill.Pid),
                scene.Task("asked_by", kill.By),
                scene.File(kill.File),
                PerfettoScene.Line(kill.Line));
        }
    }
}
