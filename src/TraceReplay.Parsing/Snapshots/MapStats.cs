namespace TraceReplay.Parsing;

/// <summary>What <c>stats()</c> of bpftrace gathers.</summary>
/// <param name="Count">How many values.</param>
/// <param name="Average">Their average, cut to a whole number.</param>
/// <param name="Total">Their sum.</param>
public sealed record MapStats(long Count, long Average, long Total);
