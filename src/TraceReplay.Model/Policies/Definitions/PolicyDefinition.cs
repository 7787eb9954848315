namespace TraceReplay.Model;

/// <summary>A policy as its text defines it, checked.</summary>
public sealed class PolicyDefinition
{
    internal PolicyDefinition(PolicyHeader header, PolicyDefinition? parent, string text)
    {
        (Header, Parent, Text) = (header, parent, text);
        Line = header.Line ?? parent?.Line;
    }

    /// <summary>Its name.</summary>
    public string Name => Header.Name;

    /// <summary>What it is, in one line; empty where its text says nothing.</summary>
    public string Summary => Header.Summary;

    /// <summary>Where it comes from.</summary>
    public IReadOnlyList<PolicySource> Sources => Header.Sources;

    /// <summary>What it extends, by name; null where it is a kernel line itself.</summary>
    public string? Extends => Header.Extends;

    /// <summary>The kernel line that it rests on; null for the line of the kernel that was recorded.</summary>
    public KernelLine? Line { get; }

    /// <summary>What it extends; null where that is a kernel line, or where it is one.</summary>
    public PolicyDefinition? Parent { get; }

    /// <summary>Its parameters, those of what it extends first.</summary>
    public IReadOnlyList<PolicyParameter> Parameters { get; internal init; } = [];

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>The program that it is, by name; null for a policy of rules.</summary>
    public string? Killer => KillerInfo?.Name;

    internal KillerInfo? KillerInfo { get; init; }

    internal PolicyHeader Header { get; }

    /// <summary>The rule's expression as its own text has it, in one line; null where it has none.</summary>
    public string? ExpressionOf(PolicyRule rule) => Rules.GetValueOrDefault(rule)?.Words;

    internal IReadOnlyDictionary<PolicyRule, RuleDefinition> Rules { get; init; } = new Dictionary<PolicyRule, RuleDefinition>();

    /// <summary>The rules that its text or that of a policy it extends has, in the order of the catalogue.</summary>
    /// <param name="recorded">The kernel line that was recorded.</param>
    /// <param name="settings">Values by the name of the parameter.</param>
    public IEnumerable<PolicyRuleText> RulesFor(KernelLine recorded, IReadOnlyDictionary<string, double> settings) =>
        new PolicyVariant(this, settings, Name).Texts(recorded);

    /// <summary>The policy with its parameters at their defaults, or as set.</summary>
    /// <param name="settings">Values by the name of the parameter.</param>
    /// <param name="name">What the policy is called, if not by the name in its text.</param>
    public Policy ToPolicy(IReadOnlyDictionary<string, double>? settings = null, string? name = null) =>
        new PolicyVariant(this, settings ?? new Dictionary<string, double>(), name ?? Name).ToPolicy();
}
