namespace TraceReplay.Model;

/// <summary>Turns a checked rule into one delegate. It allocates when it is made, not when it runs.</summary>
internal static class RuleCompiler
{
    /// <summary>Compiles a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="settings">The values of the parameters, by name.</param>
    /// <param name="compileBase">Compiles the rule of what the policy extends.</param>
    public static CompiledRule Compile(RuleDefinition rule, IReadOnlyDictionary<string, double> settings, Func<CompiledRule> compileBase)
    {
        int slots = rule.Locals + 1;
        var scope = new CompileScope(settings, compileBase, rule.Locals);
        Evaluation body = rule.Term.Compile(scope).Run;
        return new CompiledRule(Finish(rule.Rule, Wrap(body, slots, scope.Base?.Run)), scope.Inputs);
    }

    // The locals of a rule lie on the stack, so that several threads can run one delegate.
    private static PolicyExpression Wrap(Evaluation body, int slots, PolicyExpression? @base)
    {
        if (@base is null && slots == 1)
        {
            return inputs => body(inputs, []);
        }

        return inputs =>
        {
            Span<Quantity> locals = stackalloc Quantity[slots];
            locals[^1] = @base is null ? default : @base(inputs);
            return body(inputs, locals);
        };
    }

    private static PolicyExpression Finish(PolicyRule rule, PolicyExpression run) =>
        PolicyRuleCatalogue.Of(rule).Unit == PolicyUnit.Pages ? inputs => QuantityMath.WholePages(run(inputs)) : run;
}
