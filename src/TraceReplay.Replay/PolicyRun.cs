using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// One kernel line's share of the pass: the replay of the kernel that was recorded, as it would be of that line, and beside it the policies.
/// </summary>
internal sealed class PolicyRun : IDisposable
{
    private readonly Replayer _kernel;
    private readonly PolicyOutput? _own;
    private readonly PolicyOutput[] _beside;
    private readonly PolicyOutput[] _killers;
    private readonly DifferenceSearch _search;
    private readonly Capture _capture;
    private readonly IReadOnlyList<KernelLine> _others;

    /// <summary>Begins it.</summary>
    /// <param name="recorded">The kernel line.</param>
    /// <param name="policies">The policies that are wanted.</param>
    /// <param name="capture">The capture.</param>
    /// <param name="options">Who else wants the decisions.</param>
    /// <param name="others">The lines that the recorded one may be too.</param>
    public PolicyRun(KernelLine recorded, IReadOnlyList<Policy> policies, Capture capture, VerificationOptions options, IReadOnlyList<KernelLine> others)
    {
        Line = recorded;
        (_capture, _others) = (capture, others);
        var baseline = Policy.BaselineOf(recorded);
        _own = policies.Contains(baseline) ? new PolicyOutput(baseline, isNative: true, recorded, capture, options) : null;
        _killers = [.. policies.Where(p => p.Killer is not null).Select(p => new PolicyOutput(p, isNative: false, recorded, capture, options))];
        _beside = [.. policies.Where(p => p != baseline && p.Killer is null).Select(p => new PolicyOutput(p, isNative: false, recorded, capture, options))];

        // A killer decides at moments of its own, so that no other policy decides there.
        Policy[] compared = [.. policies.Where(p => p.Killer is null)];
        _search = new DifferenceSearch([.. compared.Select(p => p.Name)]);
        foreach (PolicyOutput output in compared.Length > 1 ? _beside : [])
        {
            output.Compared = (_search, compared.TakeWhile(p => p != output.Policy).Count());
        }

        _kernel = new Replayer(baseline, isNative: true, capture, (IDecisionSink?)_own ?? NoSink.Instance, recorded, _beside, options);
    }

    /// <summary>The kernel line that is taken for the recorded one.</summary>
    public KernelLine Line { get; }

    /// <summary>The first decision in which two of the policies differ; complete when the run is.</summary>
    public FirstDifference? FirstDifference
    {
        get
        {
            _search.Close();
            return _search.Found;
        }
    }

    /// <summary>The course of the kswapds over time; complete when the run is.</summary>
    public IReadOnlyList<NodeTimeline> NodeTimelines => _kernel.NodeTimelines;

    /// <summary>The decisions so far in which the kernel diverges from its source.</summary>
    public long Diverged => _own?.Diverged ?? 0;

    public void OnEvent(in TraceEvent e, GateSigns signs) => _kernel.OnEvent(e, signs);

    /// <summary>Ends it: the results of its policies, the kernel's own first.</summary>
    public IEnumerable<PolicyResult> Complete()
    {
        _kernel.Complete();
        foreach (PolicyOutput output in (PolicyOutput[])[.. _own is null ? [] : (PolicyOutput[])[_own], .. _beside, .. _killers])
        {
            output.KernelKills = _kernel.Kills;
        }

        if (_own is not null)
        {
            if (_capture.IsLogAlone)
            {
                new OomLogReplay(_capture, _own).Run(OomJudge.All(_capture.Snapshots, Line, _others));
            }

            yield return _own.Result(_kernel, lane: null);
        }

        for (int i = 0; i < _beside.Length; i++)
        {
            yield return _beside[i].Result(replay: null, _kernel.Lanes[i]);
        }

        // They are told what the kernel killed, and when.
        foreach (PolicyOutput output in _killers)
        {
            PolicyContext context = _kernel.ContextOf(output.Policy, _capture.Names, output);
            var killer = new KillerReplay(output.Policy.Killer!, context, _capture, _kernel.Kills);
            killer.Decide();
            yield return output.Result(killer.Result, context.Horizon);
        }
    }

    public void Dispose()
    {
        _own?.Dispose();
        Array.ForEach(_beside, b => b.Dispose());
        Array.ForEach(_killers, k => k.Dispose());
    }
}
