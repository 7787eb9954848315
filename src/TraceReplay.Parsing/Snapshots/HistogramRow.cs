namespace TraceReplay.Parsing;

/// <summary>One row of a histogram of bpftrace.</summary>
/// <param name="Low">The least value that it counts; null when it has no lower bound.</param>
/// <param name="High">The value above all that it counts; null when it has no upper bound, or one beyond 64 bits.</param>
/// <param name="Count">How many values.</param>
public sealed record HistogramRow(long? Low, long? High, long Count);
