using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>One reading of a capture: each event goes to the policies and to the invariants.</summary>
internal sealed class VerificationPass : IEventSink, IDisposable
{
    private VerificationPass(PolicyRuns policies, InvariantRuns invariants) => (Policies, Invariants) = (policies, invariants);

    public PolicyRuns Policies { get; }

    public InvariantRuns Invariants { get; }

    public static VerificationPass Start(
        IReadOnlyList<Policy> policies, KernelIdentity kernel, bool undecided, Capture capture, VerificationOptions options) =>
        new(PolicyRuns.Start(policies, kernel, undecided, capture, options), InvariantRuns.Start(kernel, undecided, capture));

    public void OnEvent(in TraceEvent e)
    {
        Policies.OnEvent(e);
        Invariants.OnEvent(e);
    }

    public void Dispose() => Policies.Dispose();
}
