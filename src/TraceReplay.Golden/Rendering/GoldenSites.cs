using System.Globalization;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>The decision counts by site, what was missing, and what was presumed.</summary>
internal static class GoldenSites
{
    private const int NameWidth = 24;

    public static void Write(GoldenWriter writer, PolicyResult policy)
    {
        writer.Heading("Decisions");
        writer.Line($"{"site",-NameWidth}{"decisions",9}{"agree",9}{"diverge",9}{"undeterm.",10}{"counterf.",10}");
        foreach (DecisionSite site in DecisionSites.All.Where(s => policy.Decisions[s].Decisions > 0))
        {
            Row(writer, DecisionSites.NameOf(site), policy.Decisions[site]);
        }

        Row(writer, "all", policy.Decisions.Total);
        foreach ((MissingInputs missing, long count) in policy.Decisions.Missing)
        {
            writer.Wrapped(Count("missing", count), new string(' ', 18), MissingInputText.Describe(missing));
        }

        foreach ((Presumptions presumed, long count) in policy.Decisions.Presumed)
        {
            writer.Wrapped(Count("presumed", count), new string(' ', 18), PresumptionText.Describe(presumed));
        }

        foreach ((Quirk quirk, long count) in policy.Quirks)
        {
            writer.Wrapped(Count("quirk", count), new string(' ', 18), QuirkText.Describe(quirk));
        }
    }

    private static string Count(string what, long count) => string.Create(CultureInfo.InvariantCulture, $"{what,-8}{count,8}  ");

    // A program beside the kernel can have longer names than the kernel's functions: such a one has a line of its own.
    private static void Row(GoldenWriter writer, string name, SiteCounts counts)
    {
        if (name.Length >= NameWidth)
        {
            writer.Line(name);
            name = string.Empty;
        }

        writer.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-NameWidth}{counts.Decisions,10}{counts.Agree,9}{counts.Diverge,9}{counts.Undetermined,10}{counts.Counterfactual,10}"));
    }
}
