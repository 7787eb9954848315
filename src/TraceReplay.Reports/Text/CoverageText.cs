using System.Globalization;
using Spectre.Console;
using TraceReplay.Golden;
using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary><c>verify --coverage</c>: the branches of the model by decision site, and how often the captures reached each.</summary>
internal static class CoverageText
{
    public static void Write(TextWriter output, ModelCoverage coverage, TextStyle style)
    {
        BranchCoverage[] all = [.. coverage.Sites.SelectMany(s => s.Branches)];
        int captures = coverage.Captures;
        output.WriteLine();
        Wrapped(output, $"coverage: {Reached(all)} of {all.Length} branches of the model reached by {captures} {(captures == 1 ? "capture" : "captures")} of {string.Join(", ", coverage.Kernels)}");
        foreach (SiteCoverage site in coverage.Sites.Where(s => s.Branches.Count > 0))
        {
            Site(output, site, style);
        }

        if (coverage.Sites.Where(s => s.Branches.Count == 0).Select(s => DecisionSites.NameOf(s.Site)).ToArray() is { Length: > 0 } uncounted)
        {
            Wrapped(output, $"not counted by branch: {string.Join(", ", uncounted)}", indent: 2);
        }

        Never(output, all);
    }

    private static int Reached(IEnumerable<BranchCoverage> branches) => branches.Count(b => b.State == CoverageState.Reached);

    private static void Site(TextWriter output, SiteCoverage site, TextStyle style)
    {
        output.WriteLine($"  {DecisionSites.NameOf(site.Site)}: {Reached(site.Branches)} of {site.Branches.Count}, in {site.Decisions} {(site.Decisions == 1 ? "decision" : "decisions")}");
        Table table = PlainTable.Create("branch", ">hits", ">captures", "kernels", "condition");
        foreach (BranchCoverage branch in site.Branches)
        {
            bool reached = branch.State == CoverageState.Reached;
            string[] cells =
            [
                branch.Branch.Name,
                reached ? branch.Hits.ToString(CultureInfo.InvariantCulture) : "(never)",
                reached ? branch.Captures.Count.ToString(CultureInfo.InvariantCulture) : "-",
                reached ? string.Join(' ', branch.Kernels) : "-",
                branch.Branch.Text,
            ];
            table.AddRow(cells.Select(c => new Text(c)));
        }

        PlainTable.Write(output, table, style.Color, site.Branches.Max(b => b.Branch.Name.Length + b.Branch.Text.Length), indent: "    ");
    }

    // By what it would take to reach them.
    private static void Never(TextWriter output, BranchCoverage[] all)
    {
        List(output, "never reached", all.Where(b => b.State == CoverageState.Never));
        List(output, "no capture of a kernel that has it", all.Where(b => b.State == CoverageState.NoKernel));
        foreach (BranchCoverage branch in all.Where(b => b.State == CoverageState.NotRecordable))
        {
            Wrapped(output, $"no recording can show {Name(branch)}: {branch.Branch.NotRecordable}", indent: 2);
        }
    }

    private static void List(TextWriter output, string title, IEnumerable<BranchCoverage> branches)
    {
        string names = string.Join(", ", branches.Select(Name));
        if (names.Length > 0)
        {
            Wrapped(output, $"{title}: {names}", indent: 2);
        }
    }

    private static string Name(BranchCoverage branch) => $"{DecisionSites.NameOf(branch.Branch.Site)}/{branch.Branch.Name}";

    private static void Wrapped(TextWriter output, string text, int indent = 0)
    {
        foreach (string line in WordWrap.Lines(text, indent))
        {
            output.WriteLine(line);
        }
    }
}
