using TraceReplay.Model;

namespace TraceReplay.Benchmarks;

/// <summary>The policies of one pass beside the recorded kernel's own.</summary>
/// <param name="Title">What the table calls them.</param>
/// <param name="Names">Their names as parts of file names, so that a parameter can stand behind one.</param>
internal sealed record PolicyChoice(string Title, params string[] Names)
{
    private static readonly string[] Further =
    [
        "fleming-ram-backed", "chen-1", "weiner-split-progress", "zram-ratio", "weiner-min-percent", "fleming-progress-pct", "zram-writeback", "zswap",
        "chen-2", "weiner-min-percent+percent=5pct", "fleming-progress-pct+percent=2pct",
    ];

    /// <summary>The choices that are measured, the kernel's own policy alone first.</summary>
    public static IReadOnlyList<PolicyChoice> All { get; } =
    [
        new("1 policy, the kernel's own"),
        new("4 policies", Further[..3]),
        new("12 policies", Further),
        .. Further.Take(4).Append("mainline-7.3").Select(p => new PolicyChoice($"2 policies, {p}", p)),
    ];

    /// <summary>The policies of the pass on a recording of that kernel line.</summary>
    public Policy[] On(KernelLine recorded) => [Policy.BaselineOf(recorded), .. Names.Select(Named)];

    private static Policy Named(string name) => BuiltInPolicies.OfFileName(name) ?? throw new InvalidOperationException($"no policy is called {name}");
}
