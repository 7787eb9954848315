using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>The allocation stalls in which should_reclaim_retry was called, and the OOM kills.</summary>
internal static class GoldenStalls
{
    public static void Write(GoldenWriter writer, PolicyResult policy, NameTable names)
    {
        if (policy.Stalls.Count > 0)
        {
            Stalls(writer, policy, names);
        }

        if (policy.Kills.Count > 0)
        {
            writer.Heading("OOM kills");
            foreach (OomKill kill in policy.Kills)
            {
                writer.Line(Kill(kill, names));
            }
        }
    }

    private static void Stalls(GoldenWriter writer, PolicyResult policy, NameTable names)
    {
        writer.Heading(string.Create(
            CultureInfo.InvariantCulture,
            $"Stalls with should_reclaim_retry: {policy.Stalls.Count} (and {policy.ShortStalls} without)"));
        writer.Line($"{"first",12} {"last",12} {"task",-20}{"ord",4}{"recl",6}{"calls",6} end");
        writer.Line("    loops: no_progress_loops*calls, ! where no zone passed");
        if (policy.Stalls.Any(s => s.BeganUnseen))
        {
            writer.Line("    <: it began earlier, unseen");
        }

        foreach (StallEpisode stall in policy.Stalls)
        {
            writer.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{First(stall),12} {stall.LastTime,12} {names.Format(stall.Task),-20}{stall.Order,4}{stall.Reclaims,6}{stall.Calls,6} {End(stall)}"));
            writer.Wrapped("    loops ", "          ", string.Join(' ', stall.Path.Select(Loops)));
        }
    }

    private static string First(StallEpisode stall) => stall.BeganUnseen ? $"<{stall.FirstTime}" : stall.FirstTime.ToString();

    private static string End(StallEpisode stall) => stall.End == StallEnd.OomKill
        ? string.Create(CultureInfo.InvariantCulture, $"{StallWords.Of(stall.End)} {stall.VictimPid}")
        : StallWords.Of(stall.End);

    private static string Loops(LoopRun run) =>
        string.Create(CultureInfo.InvariantCulture, $"{run.Loops}{(run.GaveUp ? "!" : string.Empty)}*{run.Count}");

    private static string Kill(OomKill kill, NameTable names) =>
        string.Create(CultureInfo.InvariantCulture, $"{kill.Time,12} {names.Format(kill.By),-20} {OomKillStory.Victim(kill, names)}");
}
