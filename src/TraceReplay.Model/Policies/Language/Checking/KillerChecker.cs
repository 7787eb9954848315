namespace TraceReplay.Model;

/// <summary>Checks the clause <c>killer NAME</c> of a policy: the program is one of the model's, and its parameters are declared.</summary>
internal sealed class KillerChecker(IReadOnlyList<DeclarationSyntax> statements, KillerInfo? inherited, PolicyErrors errors)
{
    /// <summary>The killer, which may be that of the extended policy; null for a policy of rules, and where it is wrong.</summary>
    /// <param name="parameters">The parameters of the policy.</param>
    /// <param name="knowsParameters">Whether they are all known; else one that lacks may be among the others.</param>
    public KillerInfo? Check(IReadOnlyList<PolicyParameter> parameters, bool knowsParameters)
    {
        KillerSyntax[] clauses = [.. statements.OfType<KillerSyntax>()];
        foreach (KillerSyntax second in clauses.Skip(1))
        {
            errors.Add(second.Start.Span, $"a second 'killer'; the first is in line {clauses[0].Start.Span.Line}");
        }

        KillerInfo? killer = clauses.Length > 0 ? Find(clauses[0].Name) : inherited;
        if (killer is not null && statements.OfType<RuleSyntax>().FirstOrDefault() is { } rule)
        {
            errors.Add(rule.Start.Span, $"a rule beside the killer {killer.Name}; expected one or the other: the kernel beside a killer decides as it did");
        }

        foreach ((string name, PolicyUnit unit) in knowsParameters && clauses.Length > 0 ? killer?.Parameters ?? [] : [])
        {
            if (!parameters.Any(p => p.Name == name && p.Unit == unit))
            {
                errors.Add(clauses[0].Name.Span, $"the killer {killer!.Name} needs a parameter '{name}' that is {PolicyUnits.InWords(unit)}");
            }
        }

        return killer;
    }

    private KillerInfo? Find(PolicyToken name)
    {
        if (KillerCatalogue.All.FirstOrDefault(k => k.Name == name.Text) is { } killer)
        {
            return killer;
        }

        string[] known = [.. KillerCatalogue.All.Select(k => k.Name)];
        errors.Add(name.Span, $"unknown killer '{name.Text}'{DidYouMean.For(name.Text, known, $"; expected {WordList.Or(known)}")}");
        return null;
    }
}
