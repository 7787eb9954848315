using TraceReplay.Replay;

namespace TraceReplay.Benchmarks;

/// <summary>Counts decisions and keeps none.</summary>
internal sealed class DecisionCounter : IDecisionSink
{
    public long Count { get; private set; }

    public void OnDecision(in Decision decision) => Count++;
}
