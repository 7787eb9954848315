using TraceReplay.Model;

namespace TraceReplay.Cli;

/// <summary>A policy as the command line names it: <c>NAME</c> or <c>./my.policy</c>, with <c>:param=value,…</c> behind it.</summary>
internal sealed class PolicyArgument
{
    private readonly string _name;

    /// <summary>Reads it.</summary>
    /// <param name="text">What the command line says.</param>
    /// <param name="option">What stands before it, for messages: <c>--policy </c>, or nothing.</param>
    public PolicyArgument(string text, string option)
    {
        // A folder can have a colon in its name, a value has no slash.
        int colon = text.IndexOf(':', text.LastIndexOf('/') + 1);
        string name = colon < 0 ? text : text[..colon];
        string? settings = colon < 0 ? null : text[(colon + 1)..];
        _name = name;
        bool isFile = name.Contains('/', StringComparison.Ordinal) || name.EndsWith(PolicyFiles.Extension, StringComparison.Ordinal);
        File = isFile ? name : null;
        Definition = isFile ? PolicyFiles.Load(name) : BuiltIn(option + text, name);
        Settings = new PolicySettings(option + text, name, Definition.Parameters).Read(settings);
    }

    /// <summary>Its file; null for a built-in policy.</summary>
    public string? File { get; }

    /// <summary>The policy's text, checked.</summary>
    public PolicyDefinition Definition { get; }

    /// <summary>The values that were set, by the name of the parameter.</summary>
    public IReadOnlyDictionary<string, double> Settings { get; }

    /// <summary>The policy with its parameters.</summary>
    public Policy ToPolicy()
    {
        PolicyDefinition? known = BuiltInPolicies.Find(Definition.Name);
        bool isKnown = known?.Text == Definition.Text;
        return isKnown && Settings.Count == 0
            ? Policy.Find(Definition.Name)!
            : Definition.ToPolicy(Settings, known is null || isKnown ? Definition.Name : NameOfChanged());
    }

    // The text of a built-in policy, changed, must not be taken for it: it is called as its file is.
    private string NameOfChanged()
    {
        string stem = Path.GetFileNameWithoutExtension(_name);
        return BuiltInPolicies.Names.Contains(stem) ? $"{stem}-changed" : stem;
    }

    private static PolicyDefinition BuiltIn(string argument, string name) => BuiltInPolicies.Find(name) ?? throw new UsageException(
        $"{argument}: no such policy{Suggestion.For(name, BuiltInPolicies.Names)}; the policies are {string.Join(", ", BuiltInPolicies.Names)}, "
        + $"or a file that ends in {PolicyFiles.Extension}");
}
