namespace TraceReplay.Model;

/// <summary>The rules of a policy on one kernel line, compiled.</summary>
public sealed class CompiledRules
{
    private readonly PolicyExpression?[] _rules = new PolicyExpression?[PolicyRuleCatalogue.All.Count];
    private readonly InputSet[] _inputs = new InputSet[PolicyRuleCatalogue.All.Count];

    /// <summary>The rule's expression; null where the policy leaves the rule to the kernel line.</summary>
    public PolicyExpression? this[PolicyRule rule] => _rules[(int)rule];

    /// <summary>The inputs that the rule's expression reads.</summary>
    public InputSet InputsOf(PolicyRule rule) => _inputs[(int)rule];

    /// <summary>Whether the policy has any of the rules.</summary>
    public bool HasAny(params ReadOnlySpan<PolicyRule> rules)
    {
        foreach (PolicyRule rule in rules)
        {
            if (_rules[(int)rule] is not null)
            {
                return true;
            }
        }

        return false;
    }

    internal void Set(PolicyRule rule, PolicyExpression expression, InputSet inputs) =>
        (_rules[(int)rule], _inputs[(int)rule]) = (expression, inputs);
}
