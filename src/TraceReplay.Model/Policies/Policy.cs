namespace TraceReplay.Model;

/// <summary>A kernel line with some rules changed; the baseline policies change none.</summary>
/// <param name="Name">As in <c>--policy</c>: <c>mainline-6.12</c>.</param>
/// <param name="Line">The kernel line it extends; null for a patch, which applies to the line of the kernel that was recorded.</param>
/// <param name="Source">Where its rules come from.</param>
public sealed record Policy(string Name, KernelLine? Line, string Source)
{
    /// <summary>The baselines: each kernel line as it is.</summary>
    public static IReadOnlyList<Policy> Baselines { get; } =
        [.. KernelLineCatalogue.All.Select(l => new Policy($"mainline-{l.Name}", l, l.Source))];

    /// <summary>Compiles its rules, as they are on a kernel line.</summary>
    public Func<KernelLine, CompiledRules> RulesOn { get; init; } = _ => new CompiledRules();

    /// <summary>The policy called <paramref name="name"/>, or null.</summary>
    public static Policy? Find(string name) => Baselines.FirstOrDefault(p => p.Name == name);

    /// <summary>The baseline of a kernel line.</summary>
    public static Policy BaselineOf(KernelLine line) => Baselines.First(p => p.Line == line);

    /// <summary>The kernel line whose rules it changes on a machine that ran <paramref name="recorded"/>.</summary>
    public KernelLine LineOn(KernelLine recorded) => Line ?? recorded;
}
