using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Everything that listens to the decisions of one policy.</summary>
internal sealed class PolicyOutput : IDecisionSink, IDisposable
{
    private readonly DecisionSummary _summary;
    private readonly DecisionHash _hash;
    private readonly FindingList? _findings;
    private readonly LanePoints? _points;
    private readonly IDecisionSink? _observer;

    /// <summary>Makes the listeners.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="isNative">Whether it is the baseline of the recorded kernel, so that its divergences are findings.</param>
    /// <param name="recorded">The kernel line that was recorded.</param>
    /// <param name="capture">The capture.</param>
    /// <param name="options">Who else wants the decisions.</param>
    public PolicyOutput(Policy policy, bool isNative, KernelLine recorded, Capture capture, VerificationOptions options)
    {
        Policy = policy;
        _summary = new DecisionSummary(options.KeepsRows);
        _hash = new DecisionHash(ReplayRanks(capture.Files));
        _findings = isNative ? new FindingList(policy.LineOn(recorded), capture.Names, capture.Files, options.MaxFindings) : null;
        _points = options.WithTimeline ? new LanePoints() : null;
        _observer = options.Observer?.Invoke(policy, capture.Names);
    }

    public Policy Policy { get; }

    /// <summary>Who looks for the first difference, and as which of the policies it knows this one.</summary>
    public (DifferenceSearch Search, int Index)? Compared { get; set; }

    /// <summary>The decisions so far that diverge.</summary>
    public long Diverged => _summary.Total.Diverge;

    /// <summary>What the kernel killed; known at the end.</summary>
    public IReadOnlyList<OomKill> KernelKills { get; set; } = [];

    /// <inheritdoc/>
    public void OnDecision(in Decision decision)
    {
        Compared?.Search.Add(Compared.Value.Index, decision);
        _summary.OnDecision(decision);
        _hash.Add(decision);
        _points?.OnDecision(decision);
        _observer?.OnDecision(decision);
        _findings?.OnDecision(decision);
    }

    public void Dispose() => _hash.Dispose();

    /// <summary>What came of it.</summary>
    /// <param name="replay">The replay of the kernel; null for a policy beside it.</param>
    /// <param name="lane">The policy beside it; null for the kernel's own.</param>
    public PolicyResult Result(Replayer? replay, PolicyLane? lane) => Result(replay, lane, killer: null, lane?.Horizon);

    /// <summary>What came of a killer.</summary>
    public PolicyResult Result(KillerResult killer, Horizon? horizon) => Result(replay: null, lane: null, killer, horizon);

    private PolicyResult Result(Replayer? replay, PolicyLane? lane, KillerResult? killer, Horizon? horizon) => new()
    {
        Policy = Policy,
        IsNative = _findings is not null,
        Decisions = _summary,
        Sha256 = _hash.Current(),
        Horizon = horizon,
        Stalls = replay?.Stalls ?? [],
        ShortStalls = replay?.ShortStalls ?? 0,
        Kills = replay?.Kills ?? [],
        KernelKills = KernelKills,
        Nodes = replay?.Nodes ?? [],
        Quirks = replay?.Quirks ?? new Dictionary<Quirk, long>(),
        Coverage = replay?.Coverage ?? new CoverageCounts(),
        Findings = _findings?.Findings ?? [],
        Changes = lane?.Changes,
        Killer = killer,
        Timeline = _points?.Timeline,
        Observer = _observer,
    };

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
