using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// Another kernel line's source held against the kernel that was recorded, at all sites but those that a policy decides: what that line
/// carries there from decision to decision is its lane's.
/// </summary>
internal sealed class OtherKernel : IDecisionSink
{
    private readonly Replayer _replay;
    private readonly PolicyOutput _output;

    public OtherKernel(PolicyOutput output, Capture capture, KernelLine recorded)
    {
        _output = output;
        _replay = new Replayer(output.Policy, capture, this, recorded, output.Horizon);
    }

    public void OnEvent(in TraceEvent e) => _replay.OnEvent(e);

    /// <inheritdoc/>
    public void OnDecision(in Decision decision)
    {
        if (!IsOfLane(decision.Site))
        {
            _output.OnDecision(decision);
        }
    }

    public Replayer Complete()
    {
        _replay.Complete();
        return _replay;
    }

    /// <summary>Whether a policy decides there with state of its own.</summary>
    public static bool IsOfLane(DecisionSite site) => site is DecisionSite.ShouldReclaimRetry or DecisionSite.KswapdFailures
        or DecisionSite.PrepareKswapdSleep or DecisionSite.WakeupKswapd;
}
