using System.Globalization;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>Every decision, site by site, as runs of equal outcome and verdict.</summary>
internal static class GoldenRuns
{
    public static void Write(GoldenWriter writer, PolicyResult policy)
    {
        foreach (DecisionSite site in DecisionSites.All.Where(s => policy.Decisions[s].Decisions > 0))
        {
            writer.Heading(DecisionSites.NameOf(site));
            writer.Line($"{"first",12} {"last",12} {"count",8}  decision");
            foreach (OutcomeRun run in policy.Decisions.RunsOf(site))
            {
                writer.Line(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{run.First,12} {run.Last,12} {run.Count,8}  {Outcome(run)}{Verdict(run.Verdict)}"));
            }
        }
    }

    private static string Outcome(OutcomeRun run) => ClauseText.Outcome(run.Clause, run.Observed);

    // Agreement goes without saying.
    private static string Verdict(VerdictKind verdict) => verdict switch
    {
        VerdictKind.Diverge => " DIVERGES",
        VerdictKind.Undetermined => " undetermined",
        _ => string.Empty,
    };
}
