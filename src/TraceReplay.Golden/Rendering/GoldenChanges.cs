using System.Globalization;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>What a policy would have changed: the story, and each stall in which it gives up earlier.</summary>
internal static class GoldenChanges
{
    // The decisions further down hold all of them.
    private const int MostStalls = 50;

    public static void Write(GoldenWriter writer, PolicyResult policy, Capture capture)
    {
        if (policy is { Changes: null, Killer: null })
        {
            return;
        }

        writer.Heading(policy.Killer is null ? "What it would have changed" : "What it would have killed");
        foreach (string line in PolicyStory.Lines(policy, capture))
        {
            writer.Line(line);
        }

        if (policy.Changes?.Oom is { Stalls.Count: > 0 } oom)
        {
            writer.Heading(string.Create(CultureInfo.InvariantCulture, $"Stalls in which it gives up earlier: {oom.Stalls.Count}"));
            foreach (string line in StallTable.Lines(oom, capture, MostStalls))
            {
                writer.Line(line);
            }
        }
    }
}
