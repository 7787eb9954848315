using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Which sites are left undetermined for want of which input, in words.</summary>
internal static class UndeterminedText
{
    /// <summary>One line for each site and set of inputs.</summary>
    public static IReadOnlyList<string> Lines(DecisionSummary decisions)
    {
        List<string> lines = [];
        foreach (DecisionSite site in DecisionSites.All)
        {
            foreach ((MissingInputs missing, long count) in decisions.MissingAt(site).OrderByDescending(m => m.Value))
            {
                lines.Add($"{DecisionSites.NameOf(site)}: {count} of {decisions[site].Decisions} undetermined for want of {MissingInputText.Describe(missing)}");
            }
        }

        return lines;
    }
}
