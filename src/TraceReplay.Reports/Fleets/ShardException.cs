namespace TraceReplay.Reports;

/// <summary>Results of shards that cannot be merged; the message is one line for the user.</summary>
public sealed class ShardException(string message) : Exception(message);
