using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>The policies of one pass: each event goes to all of them.</summary>
internal sealed class PolicyRuns : IEventSink, IDisposable
{
    private readonly PolicyRun[] _runs;

    private PolicyRuns(PolicyRun[] runs) => _runs = runs;

    /// <summary>Begins a pass.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="kernel">The kernel that was recorded.</param>
    /// <param name="undecided">Whether only the events will tell it: each baseline may be the native one then.</param>
    /// <param name="capture">The capture.</param>
    /// <param name="options">Who else wants the decisions.</param>
    public static PolicyRuns Start(
        IReadOnlyList<Policy> policies, KernelIdentity kernel, bool undecided, Capture capture, VerificationOptions options) =>
        new([.. policies.Select(p => new PolicyRun(
            p, undecided || p == Policy.BaselineOf(kernel.Line), undecided ? p.LineOn(kernel.Line) : kernel.Line, capture, options))]);

    /// <inheritdoc/>
    public void OnEvent(in TraceEvent e)
    {
        foreach (PolicyRun run in _runs)
        {
            run.OnEvent(e);
        }
    }

    /// <summary>Ends the pass; the results of the policies that are wanted.</summary>
    public IReadOnlyList<PolicyResult> Complete(Func<Policy, bool> isWanted) =>
        [.. _runs.Where(r => isWanted(r.Policy)).Select(r => r.Complete())];

    public void Dispose() => Array.ForEach(_runs, r => r.Dispose());
}
