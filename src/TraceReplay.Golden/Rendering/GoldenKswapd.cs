using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>The kswapd runs by node, with the path of kswapd_failures from reset to reset.</summary>
internal static class GoldenKswapd
{
    public static void Write(GoldenWriter writer, PolicyResult policy, NameTable names)
    {
        foreach (NodeHistory node in policy.Nodes)
        {
            writer.Heading(string.Create(
                CultureInfo.InvariantCulture,
                $"kswapd of node {node.Node}: {node.Runs} runs, {node.Failures} failed, {node.Sleeps} sleeps, {node.Wakeups} wake-ups"));
            foreach (string line in KswapdStory.Lines(node, names))
            {
                writer.Line(line);
            }

            if (node.Stretches.Any(s => s.Top >= 0))
            {
                Stretches(writer, node, names);
            }
        }
    }

    private static void Stretches(GoldenWriter writer, NodeHistory node, NameTable names)
    {
        writer.Line(string.Empty);
        writer.Line($"{"first",12} {"last",12} {"runs",6} {"top",4}  kswapd_failures ends");
        foreach (CounterStretch stretch in node.Stretches)
        {
            string top = stretch.Top < 0 ? "-" : stretch.Top.ToString(CultureInfo.InvariantCulture);
            writer.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{stretch.FirstTime,12} {stretch.LastTime,12} {stretch.Runs,6} {top,4}  {End(stretch, names)}"));
        }
    }

    private static string End(CounterStretch stretch, NameTable names)
    {
        string by = stretch.End switch
        {
            CounterEnd.ResetByKswapd => "reset by kswapd",
            CounterEnd.ResetByTask => $"reset by {names.Format(stretch.ResetBy)}{ReasonOf(stretch)}",
            CounterEnd.ResetUnseen => "reset unseen",
            _ => "end of trace",
        };
        return stretch.ResetReclaimed < 0 ? by : string.Create(CultureInfo.InvariantCulture, $"{by}, {stretch.ResetReclaimed} pages");
    }

    private static string ReasonOf(CounterStretch stretch) => stretch.ResetReason switch
    {
        ClearReason.Pcp => " (PCP)",
        ClearReason.Other => " (OTHER)",
        _ => stretch.ResetByMemcg ? " (memcg)" : string.Empty,
    };
}
