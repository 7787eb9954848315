using Spectre.Console;
using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary><c>policies</c>: the built-in policies, the killers beside the kernel apart, each with what it extends, where it comes from, and what it is.</summary>
public sealed class PolicyListReport : PoliciesReport
{
    private static IEnumerable<PolicyDefinition> All => BuiltInPolicies.Names.Select(n => BuiltInPolicies.Find(n)!);

    /// <inheritdoc/>
    public override void WriteText(TextWriter output, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(output, "policy", BuiltInPolicies.Rules, style);
        output.WriteLine();
        Write(output, "killer", BuiltInPolicies.Killers, style);
    }

    private static void Write(TextWriter output, string kind, IReadOnlyList<string> names, TextStyle style)
    {
        Table table = PlainTable.Create(kind, "extends", "what it is, and its source");
        int longest = 0;
        foreach (PolicyDefinition policy in names.Select(n => BuiltInPolicies.Find(n)!))
        {
            string[] lines = [policy.Summary, .. policy.Sources.Select(s => $"  {s}")];
            longest = Math.Max(longest, lines.Max(l => l.Length));
            table.AddRow(new Text(policy.Name), new Text(policy.Extends ?? $"kernel {policy.Line!.Name}"), new Text(string.Join('\n', lines)));
        }

        PlainTable.Write(output, table, style.Color, longest);
    }

    /// <inheritdoc/>
    public override void WriteJson(Stream output)
    {
        var document = new PoliciesDocument(1, [.. All.Select(p => new PolicyRowDocument(p.Name, p.Extends, p.Line?.Name, p.Killer, p.Summary, PolicySourceDocument.Of(p)))]);
        JsonText.Write(output, document, JsonText.Context.PoliciesDocument);
    }
}
