using System.Globalization;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>What a policy would have changed: the story, and each stall in which it gives up earlier.</summary>
internal static class GoldenChanges
{
    public static void Write(GoldenWriter writer, PolicyResult policy, Capture capture)
    {
        if (policy.Changes is not PolicyChanges changes)
        {
            return;
        }

        writer.Heading("What it would have changed");
        foreach (string line in PolicyStory.Lines(policy, capture))
        {
            writer.Line(line);
        }

        if (changes.Oom is { Stalls.Count: > 0 } oom)
        {
            Stalls(writer, oom, capture);
        }
    }

    // The decisions further down hold all of them.
    private const int MostStalls = 50;

    private static void Stalls(GoldenWriter writer, OomChanges oom, Capture capture)
    {
        writer.Heading(string.Create(CultureInfo.InvariantCulture, $"Stalls in which it gives up earlier: {oom.Stalls.Count}"));
        writer.Line($"{"gives up",12} {"stall ends",12} {"task",-20}{"pages",7} end");
        foreach (StallChange stall in oom.Stalls.Take(MostStalls))
        {
            writer.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{stall.GiveUp.Time,12} {stall.LastTime,12} {capture.Names.Format(stall.GiveUp.Task),-20}{stall.Reclaimed,7} {StallWords.Of(stall.End)}"));
        }

        if (oom.Stalls.Count > MostStalls)
        {
            writer.Line(string.Create(CultureInfo.InvariantCulture, $"... and {oom.Stalls.Count - MostStalls} more"));
        }
    }
}
