using Spectre.Console;
using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary><c>policies --inputs</c>: what the rules of a policy can read.</summary>
public sealed class PolicyInputsReport : PoliciesReport
{
    /// <inheritdoc/>
    public override void WriteText(TextWriter output, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(output);
        Table table = PlainTable.Create("input", "unit", "rules", "what it is, and where it comes from");
        foreach (PolicyInputInfo input in PolicyInputCatalogue.All)
        {
            table.AddRow(new Text(input.Name), new Text(PolicyWords.Unit(input.Unit)), new Text(PolicyWords.Rules(input.Rules)), new Text(input.Meaning));
        }

        PlainTable.Write(output, table, style.Color, PolicyInputCatalogue.All.Max(i => i.Meaning.Length));
    }

    /// <inheritdoc/>
    public override void WriteJson(Stream output)
    {
        IEnumerable<PolicyInputDocument> inputs = PolicyInputCatalogue.All.Select(i => new PolicyInputDocument(
            i.Name, PolicyWords.Unit(i.Unit), [.. i.Rules.Select(r => PolicyRuleCatalogue.Of(r).Name)], i.Meaning));
        JsonText.Write(output, new PolicyInputsDocument(1, [.. inputs]), JsonText.Context.PolicyInputsDocument);
    }
}
