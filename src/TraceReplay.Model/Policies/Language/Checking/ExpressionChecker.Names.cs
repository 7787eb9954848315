namespace TraceReplay.Model;

/// <content>Names.</content>
internal sealed partial class ExpressionChecker
{
    private PolicyTerm? Name(PolicyToken token)
    {
        string name = token.Text;
        if (Names.Truths.Contains(name))
        {
            return new ConstantTerm(TermType.Truth, Array.IndexOf(Names.Truths, name));
        }

        if (scope.HasLocal(name))
        {
            return scope.Local(name);
        }

        if (scope.Parameter(name) is { } parameter)
        {
            return new ParameterTerm(parameter);
        }

        return name == Names.Base ? Base(token) : Input(token);
    }

    private BaseTerm? Base(PolicyToken token)
    {
        if (scope.HasBase)
        {
            return new BaseTerm(scope.Rule.Unit);
        }

        errors.Add(token.Span, "a kernel line extends nothing, so there is no base; expected the rule in full");
        return null;
    }

    private InputTerm? Input(PolicyToken token)
    {
        if (PolicyInputCatalogue.Find(token.Text) is not { } input)
        {
            if (scope.KnowsParameters || token.Text.Contains('.', StringComparison.Ordinal))
            {
                errors.Add(token.Span, $"unknown input '{token.Text}'{DidYouMean.For(token.Text, scope.All, $"; {Readable()}")}");
            }

            return null;
        }

        if (input.Rules.Contains(scope.Rule.Rule))
        {
            return new InputTerm(input);
        }

        string others = string.Join(", ", input.Rules.Select(r => PolicyRuleCatalogue.Of(r).Name));
        errors.Add(token.Span, $"'{input.Name}' is not to be had in {scope.Rule.Name}, only in {others}; {Readable()}");
        return null;
    }

    private string Readable() => $"expected {WordList.Or([.. scope.Inputs])}";
}
