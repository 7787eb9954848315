using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>What the kernel lines are compared in: the data of <see cref="KernelLine"/>, each in words; one file a side of the kernel.</summary>
internal static partial class KernelRules
{
    public static IReadOnlyList<KernelRule> All { get; } =
    [
        new("reset", "reclaim resets kswapd_failures", "shrink_node", Reset),
        new("boosted_runs_fail", "a boosted run without reclaim fails", "balance_pgdat", l => YesNo(!l.BoostedRunsDoNotFail)),
        new("traces_failures", "failures and resets are traced", "balance_pgdat, shrink_node", l => YesNo(l.TracesFailures)),
        new("traces_balance_runs", "begin and end of a run are traced", "balance_pgdat", l => YesNo(l.TracesBalanceRuns)),
        .. Allocator(),
    ];

    private static string Reset(KernelLine line) => line.Reset switch
    {
        ResetRule.AnyReclaim => "after any",
        ResetRule.WhenBalanced => "if balanced",
        _ => line.Reset.ToString(),
    };

    private static string YesNo(bool value) => value ? "yes" : "no";
}
