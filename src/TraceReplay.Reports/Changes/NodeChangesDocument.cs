using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What a policy changes about one node's kswapd. Pages of avoided runs are null where the trace does not show what runs do.</summary>
internal sealed record NodeChangesDocument(
    int Node, long Runs, long RunsAvoided, long RunsUndetermined, double SecondsAvoided, long? PagesScannedAvoided, long? PagesReclaimedAvoided,
    long ResetsMade, long ResetsAdded, long ResetsUndetermined, long StopsRefused, bool MayResetOnFree,
    IReadOnlyList<RefusedResetsDocument> ResetsRefused, IReadOnlyList<KswapdStopDocument> Stops)
{
    public static NodeChangesDocument Of(NodeChanges node, Capture capture) => new(
        node.Node, node.Runs, node.RunsAvoided, node.RunsUndetermined, node.Nanoseconds / 1e9,
        node.ShowsWork ? node.Scanned : null, node.ShowsWork ? node.Reclaimed : null,
        node.ResetsMade, node.ResetsAdded, node.ResetsUndetermined, node.StopsRefused, node.MayResetOnFree,
        [.. node.Refused.Select(r => new RefusedResetsDocument(capture.Names[r.Comm], r.Reason.ToString().ToUpperInvariant(), r.IsMemcg, r.Count, r.Hopeless))],
        [.. node.Stops.Select(s => KswapdStopDocument.Of(s, capture))]);
}
