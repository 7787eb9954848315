namespace TraceReplay.Replay;

/// <summary>What one node's kswapd did over time.</summary>
/// <param name="node">The node.</param>
public sealed class NodeTimeline(int node)
{
    /// <summary>The node.</summary>
    public int Node { get; } = node;

    /// <summary>The path of kswapd_failures: each moment at which an event or a probe shows its value.</summary>
    public IReadOnlyList<CounterPoint> Failures { get; internal init; } = [];

    /// <summary>The runs of balance_pgdat.</summary>
    public IReadOnlyList<KswapdRun> Runs { get; internal init; } = [];
}
