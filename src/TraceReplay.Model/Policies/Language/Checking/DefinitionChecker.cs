namespace TraceReplay.Model;

/// <summary>Checks the statements of one text and makes the policy of them.</summary>
internal sealed class DefinitionChecker(string text, PolicyErrors errors)
{
    /// <summary>The policy; what is wrong is among the errors, and then it is not to be used.</summary>
    /// <param name="find">Finds what it extends; null, and an error, where that is not to be had.</param>
    public PolicyDefinition? Check(Func<PolicyToken, PolicyDefinition?> find)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            errors.Add(new SourceSpan(0, 0, 1, 1), "the file is empty; expected 'policy NAME'");
            return null;
        }

        List<DeclarationSyntax> statements = PolicyReader.Read(text, errors);
        bool readable = errors.IsEmpty;
        var headers = new HeaderChecker(statements, errors);
        PolicyHeader? header = headers.Check(readable);
        PolicyDefinition? parent = headers.Extended is { } name && name.Text != HeaderChecker.Mainline ? find(name) : null;
        bool inherits = headers.Extended is null || headers.Extended.Text == HeaderChecker.Mainline || parent is not null;

        var parameters = new ParameterChecker(parent?.Parameters ?? [], errors);
        parameters.Check(statements.OfType<ParameterSyntax>());
        var rules = new RuleChecker(text, parameters.All, errors) { HasBase = headers.Extended is not null, KnowsParameters = inherits && readable };
        rules.Check(statements.OfType<RuleSyntax>());
        var killers = new KillerChecker(statements, parent?.KillerInfo, errors);
        KillerInfo? killer = killers.Check(parameters.All, knowsParameters: inherits && readable);
        return header is null ? null : new PolicyDefinition(header, parent, text) { Parameters = parameters.All, Rules = rules.Rules, KillerInfo = killer };
    }
}
