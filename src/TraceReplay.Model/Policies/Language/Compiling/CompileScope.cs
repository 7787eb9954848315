namespace TraceReplay.Model;

/// <summary>What the terms of a rule need of each other while they are compiled.</summary>
/// <param name="settings">The values of the parameters, by name.</param>
/// <param name="compileBase">Compiles the rule of what the policy extends.</param>
/// <param name="baseSlot">The local that holds its value, so that however often a rule names it, it is worked out once.</param>
internal sealed class CompileScope(IReadOnlyDictionary<string, double> settings, Func<CompiledRule> compileBase, int baseSlot)
{
    /// <summary>The rule of what the policy extends; null as long as no term that is compiled named it.</summary>
    public CompiledRule? Base { get; private set; }

    /// <summary>The inputs that were named so far.</summary>
    public InputSet Inputs { get; private set; }

    /// <summary>The value of a parameter.</summary>
    public Quantity Setting(string name) => Quantity.Exactly(settings[name]);

    /// <summary>Reads an input.</summary>
    public Compiled Read(PolicyInput input)
    {
        Inputs = Inputs.With(input);
        PolicyUnit unit = PolicyInputCatalogue.Of(input).Unit;
        return Compiled.Of((i, _) => QuantityMath.Within(unit, i[input]));
    }

    /// <summary>Reads what the extended policy says.</summary>
    public Compiled ReadBase()
    {
        Base ??= compileBase();
        Inputs = Inputs.Or(Base.Inputs);
        int slot = baseSlot;
        return Compiled.Of((_, l) => l[slot]);
    }
}
