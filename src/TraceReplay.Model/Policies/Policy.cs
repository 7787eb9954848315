namespace TraceReplay.Model;

/// <summary>A kernel line with some rules changed; the baseline policies change none.</summary>
/// <param name="Name">As in <c>--policy</c>: <c>mainline-6.12</c>.</param>
/// <param name="Line">The kernel line it extends; null for a patch, which applies to the line of the kernel that was recorded.</param>
/// <param name="Source">Where its rules come from.</param>
public sealed record Policy(string Name, KernelLine? Line, string Source)
{
    /// <summary>The baselines: each kernel line as it is.</summary>
    public static IReadOnlyList<Policy> Baselines { get; } =
        [.. KernelLineCatalogue.All.Select(l => new Policy($"mainline-{l.Name}", l, l.Source) { RulesOn = recorded => BuiltInPolicies.Of(l).ToPolicy().RulesOn(recorded) })];

    /// <summary>
    /// Compiles its rules for a recording of a kernel line. It compiles again at each call; what it gives can be shared by threads.
    /// </summary>
    public Func<KernelLine, CompiledRules> RulesOn { get; init; } = _ => new CompiledRules();

    /// <summary>The program that kills beside the kernel, which decides on samples of the machine; null for a policy of rules.</summary>
    public Killer? Killer { get; init; }

    /// <summary>The text that defines it; null for a baseline, which the model is.</summary>
    public PolicyDefinition? Definition { get; init; }

    /// <summary>Its name as a part of a file's name: <c>fleming-progress-pct+percent=2pct</c>.</summary>
    public string FileName => FileNameOf(Name);

    /// <summary>The <see cref="FileName"/> of the policy with this name.</summary>
    public static string FileNameOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Replace(':', '+').Replace(',', '+').Replace("%", "pct", StringComparison.Ordinal);
    }

    /// <summary>The built-in policy called <paramref name="name"/>, its parameters at their defaults, or null.</summary>
    public static Policy? Find(string name) => Baselines.FirstOrDefault(p => p.Name == name) ?? BuiltInPolicies.Find(name)?.ToPolicy();

    /// <summary>The baseline of a kernel line.</summary>
    public static Policy BaselineOf(KernelLine line) => Baselines.First(p => p.Line == line);

    /// <summary>Two policies are the same when they have one name and the same text.</summary>
    public bool Equals(Policy? other) =>
        other is not null && Name == other.Name && Line == other.Line && Source == other.Source && Definition?.Text == other.Definition?.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The kernel line whose rules it changes on a machine that ran <paramref name="recorded"/>.</summary>
    public KernelLine LineOn(KernelLine recorded) => Line ?? recorded;
}
