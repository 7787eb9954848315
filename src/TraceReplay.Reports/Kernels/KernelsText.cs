using Spectre.Console;
using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary><c>kernels</c> as text: the kernel lines side by side.</summary>
public static class KernelsText
{
    /// <summary>Writes the lines.</summary>
    public static void Write(TextWriter output, IReadOnlyList<KernelLine> lines, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(lines);
        Table rules = PlainTable.Create(["rule", "kernel function", .. lines.Select(l => l.Name)]);
        foreach (KernelRule rule in KernelRules.All)
        {
            rules.AddRow([new Text(rule.Title), new Text(rule.Function), .. lines.Select(l => Cell(rule.Value(l)))]);
        }

        rules.AddRow([new Text("baseline policy"), new Text("-"), .. lines.Select(l => Cell(Policy.BaselineOf(l).Name))]);
        PlainTable.Write(output, rules, style.Color, 0);
        output.WriteLine();

        Table places = PlainTable.Create(["decision site", .. lines.Select(l => l.Name)]);
        foreach (DecisionSite site in DecisionSites.All)
        {
            places.AddRow([new Text(DecisionSites.NameOf(site)), .. lines.Select(l => Cell(l.Places.GetValueOrDefault(site, "-")))]);
        }

        PlainTable.Write(output, places, style.Color, 0);
        output.WriteLine();
        foreach (KernelLine line in lines)
        {
            output.WriteLine($"{line.Name}: read from {line.Source}");
        }
    }

    private static Text Cell(string text) => new(text);
}
