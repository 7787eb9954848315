using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>One pass over the events of a capture, wherever they come from: everything that looks at them, and what comes of it.</summary>
internal sealed class CaptureRun : IEventSink, IDisposable
{
    private readonly Capture _capture;
    private readonly VerificationOptions _options;
    private readonly KernelIdentity _kernel;
    private readonly bool _undecided;
    private readonly EventGate _gate;
    private readonly PolicyRuns _policies;
    private readonly InvariantRuns _invariants;
    private readonly EventFiguresPass? _figures;
    private readonly TimelinePass? _timeline;

    /// <summary>Begins a pass.</summary>
    /// <param name="capture">The capture the events are of: what it holds of the machine, its files and its names.</param>
    /// <param name="options">The kernel and the policies; defaults are found in the capture.</param>
    public CaptureRun(Capture capture, VerificationOptions options)
    {
        _capture = capture;
        _options = options;

        // A capture that does not say its kernel is replayed into every baseline; its events then tell which one counts.
        _kernel = KernelIdentity.Of(capture, options.Kernel);
        _undecided = _kernel.Release is null && options.Kernel is null;
        _gate = new EventGate(capture.Files);
        _policies = PolicyRuns.Start(Choose(), _kernel, _undecided, capture, options);
        _invariants = InvariantRuns.Start(_kernel, _undecided, capture, options.MaxFindings);
        _figures = options.WithFigures ? new EventFiguresPass(capture) : null;
        _timeline = options.WithTimeline ? new TimelinePass(capture) : null;
        options.Counter?.Follow(this);
    }

    /// <summary>
    /// The divergences and broken invariants so far. While the kernel is not known each line is held against the events: the least of them are
    /// sure. May be asked for from any thread, whenever.
    /// </summary>
    public long FindingsSoFar => _invariants.Lines.Min(line => _invariants.BrokenOn(line) + _policies.DivergedOn(line));

    /// <inheritdoc/>
    public void OnEvent(in TraceEvent e)
    {
        GateSigns signs = _gate.Look(e);
        _policies.OnEvent(e, signs);
        _invariants.OnEvent(e, signs);
        _figures?.OnEvent(e);
        _timeline?.OnEvent(e, signs);
    }

    /// <summary>Ends the pass.</summary>
    public CaptureResult Complete()
    {
        KernelIdentity kernel = _undecided ? KernelIdentity.FromEvents(_capture) : _kernel.HeldAgainst(_capture);
        bool keepAll = !_undecided || _options.Policies.Count > 0;
        IReadOnlyList<PolicyResult> policies = _policies.Complete(kernel.Line, keepAll);
        return new CaptureResult
        {
            Capture = _capture,
            Kernel = kernel,
            Policies = policies,
            FirstDifference = _policies.DifferenceOn(kernel.Line),
            Invariants = _invariants.Complete(kernel.Line),
            InputFindings = InputFindings.Of(_capture, kernel),
            OomVerdicts = OomJudge.All(_capture.Snapshots, kernel.Line, _undecided ? KernelLineCatalogue.All : []),
            Figures = _figures?.Figures,
            Timeline = _timeline?.Complete(_policies.NodeTimelinesOn(kernel.Line)),
        };
    }

    public void Dispose() => _policies.Dispose();

    private IReadOnlyList<Policy> Choose()
    {
        IReadOnlyList<Policy> asked = _options.Policies.Count > 0 ? _options.Policies
            : _undecided ? Policy.Baselines : [Policy.BaselineOf(_kernel.Line)];
        return [.. asked, .. _options.Beside.Except(asked)];
    }
}
