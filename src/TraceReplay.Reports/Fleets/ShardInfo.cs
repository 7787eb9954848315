namespace TraceReplay.Reports;

/// <summary>Which part of a run a report is of.</summary>
/// <param name="Index">Which shard, from 1.</param>
/// <param name="Count">Of how many.</param>
/// <param name="Total">The captures of all shards.</param>
/// <param name="Version">The version of tracereplay.</param>
/// <param name="Options">The options that decide what comes out, in a fixed order.</param>
/// <param name="ListSha256">SHA-256 over the names and sizes of all captures in their order, and over the paths that mean none.</param>
public sealed record ShardInfo(int Index, int Count, int Total, string Version, IReadOnlyList<string> Options, string ListSha256);
