using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>The policies of one pass: each event goes to the replay of each kernel line that the capture may be of, and of that to its policies.</summary>
internal sealed class PolicyRuns : IDisposable
{
    private readonly PolicyRun[] _runs;
    private readonly IReadOnlyList<Policy> _policies;

    private PolicyRuns(PolicyRun[] runs, IReadOnlyList<Policy> policies) => (_runs, _policies) = (runs, policies);

    /// <summary>Begins a pass.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="kernel">The kernel that was recorded.</param>
    /// <param name="undecided">Whether only the events will tell it: each line may be the recorded one then.</param>
    /// <param name="capture">The capture.</param>
    /// <param name="options">Who else wants the decisions.</param>
    public static PolicyRuns Start(
        IReadOnlyList<Policy> policies, KernelIdentity kernel, bool undecided, Capture capture, VerificationOptions options)
    {
        bool patches = policies.Any(p => p.Line is null);
        IEnumerable<KernelLine> lines = undecided
            ? KernelLineCatalogue.All.Where(l => patches || policies.Any(p => p.Line == l))
            : [kernel.Line];
        IReadOnlyList<KernelLine> others = undecided ? KernelLineCatalogue.All : [];
        return new PolicyRuns([.. lines.Select(l => new PolicyRun(l, undecided ? On(policies, l) : policies, capture, options, others))], policies);
    }

    /// <summary>Hands an event on, of which the gate says this.</summary>
    public void OnEvent(in TraceEvent e, GateSigns signs)
    {
        foreach (PolicyRun run in _runs)
        {
            run.OnEvent(e, signs);
        }
    }

    /// <summary>Ends the pass: the results, in the order of the policies.</summary>
    /// <param name="line">The kernel line that the capture turned out to be of.</param>
    /// <param name="keepAll">Whether each baseline was asked for by name.</param>
    public IReadOnlyList<PolicyResult> Complete(KernelLine line, bool keepAll) =>
        [.. _runs.SelectMany(r => r.Complete().Where(p => r.Line == line || (keepAll && p.IsNative)))
            .OrderBy(p => _policies.TakeWhile(q => q != p.Policy).Count())];

    /// <summary>The first decision in which two of the policies differ, once the pass is over.</summary>
    public FirstDifference? DifferenceOn(KernelLine line) => Array.Find(_runs, r => r.Line == line)?.FirstDifference;

    /// <summary>The course of the kswapds over time, once the pass is over.</summary>
    public IReadOnlyList<NodeTimeline> NodeTimelinesOn(KernelLine line) => Array.Find(_runs, r => r.Line == line)?.NodeTimelines ?? [];

    /// <summary>The decisions so far in which a kernel of that line diverges from its source.</summary>
    public long DivergedOn(KernelLine line) => Array.Find(_runs, r => r.Line == line)?.Diverged ?? 0;

    public void Dispose() => Array.ForEach(_runs, r => r.Dispose());

    // Where the events alone tell the kernel, a baseline that was asked for is taken for it, and no other stands beside it.
    private static Policy[] On(IReadOnlyList<Policy> policies, KernelLine line) =>
        [.. policies.Where(p => p.Line is null || p.Line == line)];
}
