namespace TraceReplay.Model;

/// <summary>The names that an expression of a rule can use.</summary>
internal sealed class RuleScope(PolicyRuleInfo rule, IReadOnlyList<PolicyParameter> parameters)
{
    private readonly List<(string Name, PolicyTerm? Term)> _locals = [];

    /// <summary>The rule.</summary>
    public PolicyRuleInfo Rule => rule;

    /// <summary>Whether <c>base</c> is something.</summary>
    public bool HasBase { get; init; }

    /// <summary>Whether all parameters are known.</summary>
    public bool KnowsParameters { get; init; }

    /// <summary>How many <c>let</c> lay in each other at most.</summary>
    public int MaxLocals { get; private set; }

    /// <summary>How many <c>let</c> lie around this place.</summary>
    public int Locals => _locals.Count;

    /// <summary>The inputs that the rule can read.</summary>
    public IEnumerable<string> Inputs => PolicyInputCatalogue.All.Where(i => i.Rules.Contains(rule.Rule)).Select(i => i.Name);

    /// <summary>All names that an expression can use at this place.</summary>
    public IEnumerable<string> All => [.. Inputs, .. parameters.Select(p => p.Name), .. _locals.Select(l => l.Name), Names.Base, .. Names.Truths];

    /// <summary>The parameter of that name, or null.</summary>
    public PolicyParameter? Parameter(string name) => parameters.FirstOrDefault(p => p.Name == name);

    /// <summary>Whether a <c>let</c> around this place has the name.</summary>
    public bool HasLocal(string name) => _locals.Exists(l => l.Name == name);

    /// <summary>What that <c>let</c> gave it; null where its value is wrong.</summary>
    public PolicyTerm? Local(string name) => _locals.Find(l => l.Name == name).Term;

    /// <summary>Whether the name stands for something at this place, even if the rule cannot read it.</summary>
    public bool Knows(string name) =>
        name == Names.Base || Names.Truths.Contains(name) || HasLocal(name) || Parameter(name) is not null || PolicyInputCatalogue.Find(name) is not null;

    /// <summary>Gives a name to a value, up to <see cref="Leave"/>.</summary>
    public void Enter(string name, PolicyTerm? term)
    {
        _locals.Add((name, term));
        MaxLocals = Math.Max(MaxLocals, _locals.Count);
    }

    /// <summary>Takes the last name away.</summary>
    public void Leave() => _locals.RemoveAt(_locals.Count - 1);
}
