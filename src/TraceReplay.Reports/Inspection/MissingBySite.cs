using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Which sites are left undetermined for want of which input.</summary>
public sealed class MissingBySite : IDecisionSink
{
    private readonly SortedDictionary<(DecisionSite Site, MissingInputs Missing), long> _counts = [];

    /// <inheritdoc/>
    public void OnDecision(in Decision decision)
    {
        if (decision.Verdict.Kind == VerdictKind.Undetermined)
        {
            (DecisionSite, MissingInputs) key = (decision.Site, decision.Verdict.Missing);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
        }
    }

    /// <summary>One line for each site and set of inputs.</summary>
    /// <param name="policy">The policy whose decisions came here.</param>
    public IReadOnlyList<string> Describe(PolicyResult policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        List<string> lines = [];
        foreach (((DecisionSite site, MissingInputs missing), long count) in _counts.OrderBy(c => c.Key.Site).ThenByDescending(c => c.Value))
        {
            long all = policy.Decisions[site].Decisions;
            lines.Add($"{DecisionSites.NameOf(site)}: {count} of {all} undetermined for want of {MissingInputText.Describe(missing)}");
        }

        return lines;
    }
}
