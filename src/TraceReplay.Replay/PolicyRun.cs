using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>One policy's share of the pass: its replay, and everything that listens to its decisions.</summary>
internal sealed class PolicyRun : IDecisionSink, IDisposable
{
    private readonly Replayer _replayer;
    private readonly DecisionSummary _summary = new();
    private readonly DecisionHash _hash;
    private readonly FindingList _findings;
    private readonly IDecisionSink? _observer;
    private readonly bool _isNative;

    public PolicyRun(Policy policy, bool isNative, KernelLine recorded, Capture capture, VerificationOptions options)
    {
        Policy = policy;
        _isNative = isNative;
        _hash = new DecisionHash(ReplayRanks(capture.Files));
        _findings = new FindingList(policy.LineOn(recorded), capture.Names, capture.Files, options.MaxFindings);
        _observer = options.Observer?.Invoke(policy, capture.Names);
        _replayer = new Replayer(policy, isNative, capture, this, recorded);
    }

    public Policy Policy { get; }

    public void OnEvent(in TraceEvent e) => _replayer.OnEvent(e);

    public void OnDecision(in Decision decision)
    {
        _summary.OnDecision(decision);
        _hash.Add(decision);
        _observer?.OnDecision(decision);
        if (_isNative)
        {
            _findings.OnDecision(decision);
        }
    }

    public void Dispose() => _hash.Dispose();

    public PolicyResult Complete()
    {
        _replayer.Complete();
        return new PolicyResult
        {
            Policy = Policy,
            IsNative = _isNative,
            Decisions = _summary,
            Sha256 = _hash.Current(),
            Horizon = _replayer.Horizon,
            Stalls = _replayer.Stalls,
            ShortStalls = _replayer.ShortStalls,
            Kills = _replayer.Kills,
            Nodes = _replayer.Nodes,
            Quirks = _replayer.Quirks,
            Coverage = _replayer.Coverage,
            Findings = _findings.Findings,
        };
    }

    private static int[] ReplayRanks(IReadOnlyList<FileAccount> files)
    {
        int[] ranks = new int[files.Count];
        for (int i = 0, rank = 0; i < files.Count; i++)
        {
            ranks[i] = files[i].Role == FileRole.Replayed ? rank++ : -1;
        }

        return ranks;
    }
}
