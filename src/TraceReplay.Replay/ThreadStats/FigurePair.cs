namespace TraceReplay.Replay;

/// <summary>One figure, from the trace and from a map of bpftrace.</summary>
/// <param name="List">The list.</param>
/// <param name="Sum">Which sum; null for the events of one priority.</param>
/// <param name="Priority">The priority whose events are counted; null for a sum.</param>
/// <param name="Trace">From the trace.</param>
/// <param name="Map">From bpftrace.</param>
public sealed record FigurePair(LruList List, string? Sum, int? Priority, long Trace, long Map)
{
    /// <summary>How much more bpftrace has.</summary>
    public long Difference => Map - Trace;

    /// <summary>What is counted.</summary>
    public string Name => Sum ?? $"priority {Priority}";
}
