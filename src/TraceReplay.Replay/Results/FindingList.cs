using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>The divergences of one policy as findings: the first ones of each site in full, the others counted.</summary>
/// <param name="line">The kernel line whose source a finding names.</param>
/// <param name="names">The names of the capture.</param>
/// <param name="files">Its files.</param>
/// <param name="perSite">How many of one site are told in full.</param>
internal sealed class FindingList(KernelLine line, NameTable names, IReadOnlyList<FileAccount> files, int perSite) : IDecisionSink
{
    private readonly MatchedPrefixes _matched = new(files);
    private readonly long[] _seen = new long[DecisionSites.All.Count];
    private readonly List<(Finding Finding, TraceTime Time)> _findings = [];

    /// <summary>The findings in the order of time and line, with a last one for each site that had more.</summary>
    public IReadOnlyList<Finding> Findings =>
    [
        .. _findings.OrderBy(f => f.Time.Value).ThenBy(f => f.Finding.Line).Select(f => f.Finding),
        .. DecisionSites.All.Where(s => _seen[(int)s] > perSite).Select(More),
    ];

    public void OnDecision(in Decision decision)
    {
        if (decision.Verdict.Kind != VerdictKind.Diverge || decision.Counterfactual)
        {
            _matched.Add(decision);
            return;
        }

        if (_seen[(int)decision.Site]++ < perSite)
        {
            _findings.Add((Of(decision), decision.Time));
        }
    }

    private Finding Of(in Decision decision) => new()
    {
        Id = DecisionSites.NameOf(decision.Site),
        Kind = FindingKind.Divergence,
        IsError = true,
        File = files[decision.File].Name,
        Line = decision.Line,
        Time = decision.Time.Format == TimeFormat.None ? null : decision.Time.ToString(),
        Task = decision.Task.IsKnown ? names.Format(decision.Task) : null,
        Node = decision.Node < 0 ? null : decision.Node,
        Message = ClauseText.Message(decision),
        Expected = ClauseText.Expected(decision),
        Actual = ClauseText.Actual(decision),
        Source = line.SourceOf(decision.Site),
        Field = FieldOf(decision.Clause),
        Matched = _matched.Before(decision),
    };

    // Where the clause counts something that no field of its line shows under that name.
    private static string? FieldOf(Clause clause) => clause switch
    {
        Clause.CallMissing => "nr_reclaimed",
        Clause.WalkZoneTwice or Clause.WalkZoneOrder or Clause.WalkZoneLeftOut => "zone",
        Clause.RetryOrder => "order",
        Clause.NodeListed => "node",
        _ => null,
    };

    private Finding More(DecisionSite site) => new()
    {
        Id = DecisionSites.NameOf(site),
        Kind = FindingKind.Divergence,
        IsError = true,
        Message = $"{_seen[(int)site] - perSite} more divergences of {DecisionSites.NameOf(site)} are counted, not shown",
        Source = line.SourceOf(site),
    };
}
