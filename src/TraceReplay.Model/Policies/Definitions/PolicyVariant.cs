namespace TraceReplay.Model;

/// <summary>A policy with the values of its parameters.</summary>
internal sealed class PolicyVariant
{
    private readonly PolicyDefinition _definition;
    private readonly Dictionary<string, double> _settings;
    private readonly string _name;

    public PolicyVariant(PolicyDefinition definition, IReadOnlyDictionary<string, double> settings, string name)
    {
        (_definition, _name) = (definition, name);
        _settings = definition.Parameters.ToDictionary(p => p.Name, p => settings.GetValueOrDefault(p.Name, p.Default), StringComparer.Ordinal);
    }

    /// <summary>The policy, named with the values that are not the defaults.</summary>
    public Policy ToPolicy()
    {
        string[] set = [.. _definition.Parameters.Where(p => _settings[p.Name] != p.Default).Select(p => p.Setting(_settings[p.Name]))];
        string name = set.Length == 0 ? _name : $"{_name}:{string.Join(',', set)}";
        return new Policy(name, _definition.Line, string.Join("; ", _definition.Sources))
        {
            Definition = _definition,
            RulesOn = Compile,
            Killer = _definition.KillerInfo?.Make(new KillerSettings(_definition, _settings)),
        };
    }

    /// <summary>The rules as texts, those of a kernel line that is a policy too.</summary>
    public IEnumerable<PolicyRuleText> Texts(KernelLine recorded)
    {
        foreach (PolicyRule rule in PolicyRuleCatalogue.All.Select(r => r.Rule))
        {
            PolicyDefinition? owner = _definition;
            while (owner?.Rules.ContainsKey(rule) == false)
            {
                owner = owner.Parent;
            }

            if (owner is not null)
            {
                yield return new PolicyRuleText(rule, owner, owner.Rules[rule].Words, Compile(owner, rule, recorded).Inputs);
            }
        }
    }

    private CompiledRules Compile(KernelLine recorded)
    {
        var rules = new CompiledRules();
        foreach (PolicyRuleInfo info in PolicyRuleCatalogue.All)
        {
            if (OwnerOf(info.Rule, _definition, recorded) is { } owner)
            {
                CompiledRule compiled = Compile(owner, info.Rule, recorded);
                rules.Set(info.Rule, compiled.Run, compiled.Inputs);
            }
        }

        return rules;
    }

    // The nearest policy that has the rule. What the recorded line says itself is left to the model, which reads more than a rule can.
    private static PolicyDefinition? OwnerOf(PolicyRule rule, PolicyDefinition? from, KernelLine recorded)
    {
        while (from is not null && (!from.Rules.TryGetValue(rule, out RuleDefinition? own) || (from.Line == recorded && IsOfLine(from, own))))
        {
            from = from.Parent;
        }

        return from;
    }

    private static bool IsOfLine(PolicyDefinition policy, RuleDefinition own) =>
        policy.Header.Line is { } line && BuiltInPolicies.Of(line).Rules.GetValueOrDefault(own.Rule)?.Words == own.Words;

    private CompiledRule Compile(PolicyDefinition owner, PolicyRule rule, KernelLine recorded) => RuleCompiler.Compile(
        owner.Rules[rule], _settings, () => OwnerOf(rule, owner.Parent, recorded) is { } next ? Compile(next, rule, recorded) : OfLine(rule, recorded));

    // On a recording of the line itself, what the kernel's function returned is known better than what its parts would give.
    private CompiledRule OfLine(PolicyRule rule, KernelLine recorded)
    {
        KernelLine line = _definition.Line ?? recorded;
        return rule == PolicyRule.Reclaimable && line == recorded
            ? new CompiledRule(i => QuantityMath.Within(PolicyUnit.Pages, i[PolicyInput.ZoneReclaimable]), InputSet.None.With(PolicyInput.ZoneReclaimable))
            : RuleCompiler.Compile(BuiltInPolicies.Of(line).Rules[rule], _settings, () => throw new InvalidOperationException("a kernel line has no base"));
    }
}
