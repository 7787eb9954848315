namespace TraceReplay.Replay;

/// <summary>
/// Takes the decisions of one policy in the order of the trace; those that rest on the lack of an event come last, when the whole trace
/// has told which events are recorded.
/// </summary>
public interface IDecisionSink
{
    /// <summary>Called once for each decision; copy what is to be kept.</summary>
    void OnDecision(in Decision decision);
}
