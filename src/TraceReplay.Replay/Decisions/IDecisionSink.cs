namespace TraceReplay.Replay;

/// <summary>Takes the decisions of one policy in the order of the trace.</summary>
public interface IDecisionSink
{
    /// <summary>Called once for each decision; copy what is to be kept.</summary>
    void OnDecision(in Decision decision);
}
