using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>Keeps every decision it is handed.</summary>
internal sealed class DecisionList : IDecisionSink
{
    public List<Decision> Decisions { get; } = [];

    public void OnDecision(in Decision decision) => Decisions.Add(decision);
}
