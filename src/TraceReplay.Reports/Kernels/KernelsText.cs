using Spectre.Console;
using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary><c>kernels</c> as text: the kernel lines side by side.</summary>
public static class KernelsText
{
    // Five columns of places are wider than other tables, and none of it may be cut.
    private const int Widening = 80;

    /// <summary>Writes the lines.</summary>
    public static void Write(TextWriter output, IReadOnlyList<KernelLine> lines, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(lines);
        PlainTable.Write(output, RuleTable(lines), style.Color, Widening);
        output.WriteLine();
        PlainTable.Write(output, PlaceTable(lines), style.Color, Widening);
        output.WriteLine();
        foreach (KernelLine line in lines)
        {
            output.WriteLine($"{Heading(line)}: {(line.IsReadFromSource ? "read from " : string.Empty)}{line.Source}");
        }
    }

    private static Table RuleTable(IReadOnlyList<KernelLine> lines)
    {
        Table rules = PlainTable.Create(["rule", "kernel function", .. lines.Select(Heading)]);
        foreach (KernelRule rule in KernelRules.All)
        {
            rules.AddRow([new Text(rule.Title), new Text(rule.Function), .. lines.Select(l => new Text(rule.Value(l)))]);
        }

        rules.AddRow([new Text("baseline policy"), new Text("-"), .. lines.Select(l => new Text(Policy.BaselineOf(l).Name))]);
        return rules;
    }

    // The decision sites first, then each rule at the statement that makes the difference.
    private static Table PlaceTable(IReadOnlyList<KernelLine> lines)
    {
        Table places = PlainTable.Create(["decision site or rule", .. lines.Select(Heading)]);
        foreach (DecisionSite site in DecisionSites.OfKernel)
        {
            places.AddRow([new Text(DecisionSites.NameOf(site)), .. lines.Select(l => new Text(l.Places.GetValueOrDefault(site, "-")))]);
        }

        foreach (KernelRule rule in KernelRules.All)
        {
            places.AddRow([new Text(rule.Title), .. lines.Select(l => new Text(rule.Place(l) ?? "-"))]);
        }

        return places;
    }

    private static string Heading(KernelLine line) => line.IsReadFromSource ? line.Name : $"{line.Name} (from kernel-facts)";
}
