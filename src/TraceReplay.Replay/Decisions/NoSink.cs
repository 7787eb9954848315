namespace TraceReplay.Replay;

/// <summary>Takes decisions that nobody wants.</summary>
internal sealed class NoSink : IDecisionSink
{
    /// <summary>The only one.</summary>
    public static NoSink Instance { get; } = new();

    /// <inheritdoc/>
    public void OnDecision(in Decision decision)
    {
    }
}
