using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>Everything that is kept of a policy's decisions: counts, runs of equal outcomes, and what was missing.</summary>
/// <param name="keepsRuns">Whether the runs are kept: there are more of them the longer a trace is.</param>
public sealed class DecisionSummary(bool keepsRuns = true) : IDecisionSink
{
    private readonly SiteCounts[] _sites = [.. DecisionSites.All.Select(_ => new SiteCounts())];
    private readonly List<OutcomeRun>[] _runs = [.. DecisionSites.All.Select(_ => new List<OutcomeRun>())];
    private readonly SortedDictionary<MissingInputs, long>[] _missing = [.. DecisionSites.All.Select(_ => new SortedDictionary<MissingInputs, long>())];
    private readonly SortedDictionary<Presumptions, long> _presumed = [];

    /// <summary>All sites together.</summary>
    public SiteCounts Total { get; } = new();

    /// <summary>How often each set of missing inputs left a decision undetermined.</summary>
    public IReadOnlyDictionary<MissingInputs, long> Missing
    {
        get
        {
            var sum = new SortedDictionary<MissingInputs, long>();
            foreach ((MissingInputs missing, long count) in _missing.SelectMany(site => site))
            {
                sum[missing] = sum.GetValueOrDefault(missing) + count;
            }

            return sum;
        }
    }

    /// <summary>How many agreements rest on each presumption.</summary>
    public IReadOnlyDictionary<Presumptions, long> Presumed => _presumed;

    /// <summary>The counts of one site.</summary>
    public SiteCounts this[DecisionSite site] => _sites[(int)site];

    /// <summary>The decisions of one site as runs of equal outcome and verdict; none where they were not kept.</summary>
    public IReadOnlyList<OutcomeRun> RunsOf(DecisionSite site) => _runs[(int)site];

    /// <summary>How often each set of missing inputs left a decision of one site undetermined.</summary>
    public IReadOnlyDictionary<MissingInputs, long> MissingAt(DecisionSite site) => _missing[(int)site];

    /// <inheritdoc/>
    public void OnDecision(in Decision decision)
    {
        Total.Add(decision);
        _sites[(int)decision.Site].Add(decision);
        if (keepsRuns)
        {
            Extend(_runs[(int)decision.Site], decision);
        }

        Count(decision.Verdict, _missing[(int)decision.Site]);
    }

    private void Count(Verdict verdict, SortedDictionary<MissingInputs, long> missing)
    {
        if (verdict.Missing != MissingInputs.None)
        {
            missing[verdict.Missing] = missing.GetValueOrDefault(verdict.Missing) + 1;
        }

        if (verdict.Presumed != Presumptions.None)
        {
            _presumed[verdict.Presumed] = _presumed.GetValueOrDefault(verdict.Presumed) + 1;
        }
    }

    private static void Extend(List<OutcomeRun> runs, in Decision decision)
    {
        VerdictKind verdict = decision.Verdict.Kind;
        if (runs.Count > 0 && runs[^1] is var last && last.Clause == decision.Clause && last.Observed == decision.Observed && last.Verdict == verdict)
        {
            runs[^1] = last with { Last = decision.Time, Count = last.Count + 1 };
            return;
        }

        runs.Add(new OutcomeRun(decision.Clause, decision.Observed, verdict, decision.Time, decision.Time, 1));
    }
}
