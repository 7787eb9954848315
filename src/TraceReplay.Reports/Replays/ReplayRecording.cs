using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The rendered decisions of one capture, by policy.</summary>
/// <param name="capture">The capture that is about to be replayed.</param>
/// <param name="form">What they are rendered as.</param>
public sealed class ReplayRecording(Capture capture, DecisionForm form) : IDisposable
{
    private readonly Dictionary<string, DecisionRecorder> _byPolicy = [];

    /// <summary>Makes the recorder of a policy: the observer of <see cref="VerificationOptions"/>.</summary>
    public IDecisionSink Observe(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (_byPolicy.Remove(policy.Name, out DecisionRecorder? before))
        {
            before.Dispose();
        }

        return _byPolicy[policy.Name] = form switch
        {
            DecisionForm.Json => new JsonDecisionRecorder(capture, policy: null),
            DecisionForm.JsonLines => new JsonDecisionRecorder(capture, policy.Name),
            DecisionForm.Csv => new CsvDecisionRecorder(capture, policy),
            _ => new TextDecisionRecorder(capture),
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (DecisionRecorder recorder in _byPolicy.Values)
        {
            recorder.Dispose();
        }
    }

    internal DecisionRecorder Of(PolicyResult policy) => _byPolicy[policy.Policy.Name];
}
