using System.ComponentModel.DataAnnotations;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What one node's kswapd did.</summary>
internal sealed record NodeDocument(
    int Node, long Runs, long Failures, long Sleeps, long Wakeups, [property: AllowedValues("unknown", "running", "stopped")] string End, string? StoppedAt, RunsDocument RunTotals, IReadOnlyList<RestartDocument> Restarts)
{
    public static NodeDocument Of(NodeHistory node, Capture capture)
    {
        IReadOnlyList<CounterStretch> all = node.Stretches;
        string? stopped = node.End == NodeEnd.Stopped && all.Count > 0 ? RecordingDocument.TimeOrNull(all[^1].HopelessTime) : null;
        List<RestartDocument> restarts = [];
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].IsHopeless && all[i].End != CounterEnd.CutOff)
            {
                restarts.Add(RestartDocument.Of(all[i], i + 1 < all.Count ? all[i + 1] : null, capture));
            }
        }

        return new NodeDocument(node.Node, node.Runs, node.Failures, node.Sleeps, node.Wakeups, Words.Of(node.End), stopped, RunsDocument.Of(node.RunTotals, capture), restarts);
    }
}
