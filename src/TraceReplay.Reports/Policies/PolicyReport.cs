using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary><c>policies NAME</c>: the policy's text as it is, so that it can be saved and changed; as JSON what it says.</summary>
/// <param name="definition">The policy's text, checked.</param>
/// <param name="policy">The policy with its parameters.</param>
/// <param name="settings">The parameters that were set.</param>
/// <param name="kernel">The kernel line that was recorded; null for the one that the policy rests on, or the newest.</param>
public sealed class PolicyReport(
    PolicyDefinition definition, Policy policy, IReadOnlyDictionary<string, double> settings, KernelLine? kernel) : PoliciesReport
{
    /// <inheritdoc/>
    public override void WriteText(TextWriter output, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(definition.Text);
    }

    /// <inheritdoc/>
    public override void WriteJson(Stream output)
    {
        KernelLine recorded = kernel ?? definition.Line ?? KernelLineCatalogue.All[^1];
        var document = new PolicyTextDocument(
            1,
            policy.Name,
            definition.Extends,
            definition.Line?.Name,
            definition.Killer,
            definition.Summary,
            PolicySourceDocument.Of(definition),
            [.. definition.Parameters.Select(ParameterOf)],
            recorded.Name,
            [.. definition.RulesFor(recorded, settings).Select(RuleOf)],
            definition.Text);
        JsonText.Write(output, document, JsonText.Context.PolicyTextDocument);
    }

    private PolicyParameterDocument ParameterOf(PolicyParameter parameter) => new(
        parameter.Name,
        PolicyWords.Unit(parameter.Unit),
        parameter.Words,
        parameter.Write(parameter.Default),
        parameter.Write(settings.GetValueOrDefault(parameter.Name, parameter.Default)),
        parameter.Range is { } range ? parameter.Write(range.From) : null,
        parameter.Range is { } upTo ? parameter.Write(upTo.To) : null,
        parameter.Meaning);

    private static PolicyRuleDocument RuleOf(PolicyRuleText rule)
    {
        PolicyRuleInfo info = PolicyRuleCatalogue.Of(rule.Rule);
        string[] inputs = [.. PolicyInputCatalogue.All.Where(i => rule.Inputs.Has(i.Input)).Select(i => i.Name)];
        return new PolicyRuleDocument(info.Name, PolicyWords.Unit(info.Unit), rule.Owner.Name, rule.Expression, inputs);
    }
}
