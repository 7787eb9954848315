using Spectre.Console;
using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary><c>policies --rules</c>: what a policy can decide.</summary>
public sealed class PolicyRulesReport : PoliciesReport
{
    /// <inheritdoc/>
    public override void WriteText(TextWriter output, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(output);
        Table table = PlainTable.Create("rule", "unit", "what it decides, and what it can read");
        int longest = 0;
        foreach (PolicyRuleInfo rule in PolicyRuleCatalogue.All)
        {
            string[] lines = [rule.Meaning, $"  reads {string.Join(", ", InputsOf(rule))}"];
            longest = Math.Max(longest, lines.Max(l => l.Length));
            table.AddRow(new Text(rule.Name), new Text(PolicyWords.Unit(rule.Unit)), new Text(string.Join('\n', lines)));
        }

        PlainTable.Write(output, table, style.Color, longest);
    }

    /// <inheritdoc/>
    public override void WriteJson(Stream output)
    {
        IEnumerable<PolicyTargetDocument> rules = PolicyRuleCatalogue.All.Select(r => new PolicyTargetDocument(
            r.Name, PolicyWords.Unit(r.Unit), DecisionSites.NameOf(r.Site), r.Meaning, [.. InputsOf(r)]));
        JsonText.Write(output, new PolicyRulesDocument(1, [.. rules]), JsonText.Context.PolicyRulesDocument);
    }

    private static IEnumerable<string> InputsOf(PolicyRuleInfo rule) =>
        PolicyInputCatalogue.All.Where(i => i.Rules.Contains(rule.Rule)).Select(i => i.Name);
}
