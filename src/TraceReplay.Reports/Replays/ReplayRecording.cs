using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The rendered decisions of one capture.</summary>
/// <param name="capture">The capture that is about to be replayed.</param>
/// <param name="form">What they are rendered as.</param>
public sealed class ReplayRecording(Capture capture, DecisionForm form) : IDisposable
{
    private readonly List<DecisionRecorder> _recorders = [];

    /// <summary>Makes the recorder of a policy: the observer of <see cref="VerificationOptions"/>.</summary>
    public IDecisionSink Observe(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        DecisionRecorder recorder = form switch
        {
            DecisionForm.Json => new JsonDecisionRecorder(capture, policy: null),
            DecisionForm.JsonLines => new JsonDecisionRecorder(capture, policy.Name),
            DecisionForm.Csv => new CsvDecisionRecorder(capture, policy),
            _ => new TextDecisionRecorder(capture),
        };
        _recorders.Add(recorder);
        return recorder;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _recorders.ForEach(r => r.Dispose());
    }

    /// <summary>The decisions of a policy of the capture's result.</summary>
    internal static DecisionRecorder Of(PolicyResult policy) =>
        policy.Observer as DecisionRecorder ?? throw new ArgumentException($"{policy.Policy.Name} was replayed without a recording", nameof(policy));
}
