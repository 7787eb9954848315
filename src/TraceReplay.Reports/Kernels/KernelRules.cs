using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>What the kernel lines are compared in: the data of <see cref="KernelLine"/>, each in words; one file a side of the kernel.</summary>
internal static partial class KernelRules
{
    public static IReadOnlyList<KernelRule> All { get; } = [.. Kswapd(), .. Allocator()];

    private static string YesNo(bool value) => value ? "yes" : "no";
}
