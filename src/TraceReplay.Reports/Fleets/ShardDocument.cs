namespace TraceReplay.Reports;

/// <summary>Which part of a run the document is of, and what <c>merge</c> needs beside the verdicts.</summary>
/// <param name="Index">Which shard, from 1.</param>
/// <param name="Count">Of how many.</param>
/// <param name="Total">The captures of all shards.</param>
/// <param name="Version">The version of tracereplay.</param>
/// <param name="Options">The options that decide what comes out; shards of one run have the same.</param>
/// <param name="ListSha256">SHA-256 over the names and sizes of all captures in their order; shards of one run have the same.</param>
/// <param name="Captures">One for each of <c>captures</c>, with its rows in the other forms.</param>
/// <param name="Problems">One for each of <c>problems</c>; its position is 0 for a path that means no capture.</param>
internal sealed record ShardDocument(
    int Index,
    int Count,
    int Total,
    string Version,
    IReadOnlyList<string> Options,
    string ListSha256,
    IReadOnlyList<ShardEntryDocument> Captures,
    IReadOnlyList<ShardEntryDocument> Problems)
{
    public static ShardDocument Of(ShardInfo shard, VerifyReport report) => new(
        shard.Index,
        shard.Count,
        shard.Total,
        shard.Version,
        shard.Options,
        shard.ListSha256,
        [.. report.Captures.Select(c => ShardEntryDocument.Of(c.Place, VerdictRow.Of(c, report.IsStrict)))],
        [.. report.Problems.Select(p => ShardEntryDocument.Of(p.Place, [VerdictRow.Of(p)]))]);
}

/// <summary>A capture of a shard, or an input that could not be verified.</summary>
/// <param name="Position">Its place among the captures of all shards, from 1.</param>
/// <param name="Part">Where its rows go below the folder of <c>--partition</c>.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record ShardEntryDocument(int Position, string Part, IReadOnlyList<VerdictRow> Rows)
{
    public static ShardEntryDocument Of(CapturePlace? place, IReadOnlyList<VerdictRow> rows) => new(place?.Position ?? 0, place?.Part ?? string.Empty, rows);
}
