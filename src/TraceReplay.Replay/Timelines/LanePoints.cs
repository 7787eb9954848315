namespace TraceReplay.Replay;

/// <summary>Gathers one policy's <see cref="PolicyTimeline"/>. What has no time in seconds is left out.</summary>
internal sealed class LanePoints : IDecisionSink
{
    private readonly List<LanePoint> _decisions = [];

    public PolicyTimeline Timeline => new() { Decisions = _decisions };

    /// <inheritdoc/>
    public void OnDecision(in Decision decision)
    {
        if (decision.Time.IsSeconds)
        {
            _decisions.Add(new LanePoint(
                decision.Time,
                decision.File,
                decision.Line,
                decision.Task,
                decision.Node,
                decision.Site,
                decision.Clause,
                decision.Observed,
                decision.Answer,
                decision.Verdict.Kind,
                decision.Counterfactual));
        }
    }
}
