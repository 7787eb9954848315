using TraceReplay.Model;

namespace TraceReplay.Benchmarks;

/// <summary>The policies of one pass beside the recorded kernel's own.</summary>
/// <param name="Title">What the table calls them.</param>
/// <param name="Names">Their names, as in <c>--policy</c>.</param>
internal sealed record PolicyChoice(string Title, params string[] Names)
{
    private static readonly string[] Patches =
    [
        "fleming-ram-backed", "chen-1", "weiner-split-progress", "zram-ratio", "weiner-min-percent", "fleming-progress-pct", "zram-writeback", "zswap",
        "chen-2",
    ];

    /// <summary>The choices that are measured, the kernel's own policy alone first.</summary>
    public static IReadOnlyList<PolicyChoice> All { get; } =
    [
        new("none"),
        .. Patches.Take(4).Select(p => new PolicyChoice(p, p)),
        new("mainline-7.3", "mainline-7.3"),
        new("2 policies", Patches[..2]),
        new("4 policies", Patches[..4]),
        new("9 policies", Patches),
    ];

    /// <summary>The policies of the pass on a recording of that kernel line.</summary>
    public Policy[] On(KernelLine recorded) => [Policy.BaselineOf(recorded), .. Names.Select(n => Policy.Find(n)!)];
}
