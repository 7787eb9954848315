namespace TraceReplay.Model;

/// <summary>Reads a policy's file, and those of the policies that it extends.</summary>
public sealed class PolicyLoader
{
    // Each policy of a chain is worked out on top of the next.
    private const int MaxChain = 16;

    private readonly Func<string, PolicyFile?> _beside;
    private readonly List<PolicyError> _errors = [];
    private readonly List<string> _chain = [];

    private PolicyLoader(Func<string, PolicyFile?> beside) => _beside = beside;

    /// <summary>Reads a policy.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="beside">Finds the file of a policy by name beside that file; null where there is none.</param>
    public static PolicyReading Read(PolicyFile file, Func<string, PolicyFile?> beside)
    {
        ArgumentNullException.ThrowIfNull(file);
        var loader = new PolicyLoader(beside);
        PolicyDefinition? definition = loader.Load(file);
        return new PolicyReading(loader._errors.Count == 0 ? definition : null, loader._errors);
    }

    private PolicyDefinition? Load(PolicyFile file)
    {
        if (PolicyText.Decode(file, out PolicyError? undecoded) is not string text)
        {
            _errors.Add(undecoded!);
            return null;
        }

        _chain.Add(file.Name);
        int place = _errors.Count;
        var errors = new PolicyErrors(file.Name, text);
        var checker = new DefinitionChecker(text, errors);
        PolicyDefinition? definition = checker.Check(name => Parent(name, errors));
        _errors.InsertRange(place, errors.InOrder());
        return definition;
    }

    // Null, and an error, where there is no such policy.
    private PolicyDefinition? Parent(PolicyToken name, PolicyErrors errors)
    {
        if (_beside(name.Text) is not { } file)
        {
            PolicyDefinition? builtIn = BuiltInPolicies.Find(name.Text);
            if (builtIn is null)
            {
                string[] known = ["mainline", .. BuiltInPolicies.Names];
                errors.Add(name.Span, $"unknown policy '{name.Text}'{DidYouMean.For(name.Text, known, $"; expected {WordList.Or(known)}, or a file beside this one")}");
            }

            return builtIn;
        }

        if (_chain.IndexOf(file.Name) is var first and >= 0)
        {
            errors.Add(name.Span, $"the policies extend each other: {string.Join(" -> ", [.. _chain[first..], file.Name])}");
            return null;
        }

        if (_chain.Count == MaxChain)
        {
            errors.Add(name.Span, $"too many policies extend each other: at most {MaxChain}");
            return null;
        }

        return Load(file);
    }
}
