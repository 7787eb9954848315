namespace TraceReplay.Model;

/// <summary>All branches of the model, by decision site; one file a site.</summary>
public static partial class BranchCatalogue
{
    /// <summary>Every branch, in the order of <see cref="Branch"/>.</summary>
    public static IReadOnlyList<BranchInfo> All { get; } = [.. Sites().SelectMany(s => s).OrderBy(b => b.Branch)];

    private static IEnumerable<BranchInfo[]> Sites()
    {
        yield return ShouldReclaimRetry();
        yield return KswapdFailures();
        yield return PrepareKswapdSleep();
        yield return WakeupKswapd();
        yield return PgdatBalanced();
        yield return BalancePgdat();
        yield return ReclaimThrottle();
        yield return ZoneReclaimablePages();
        yield return ZoneWatermarkOk();
        yield return Watermarks();
        yield return ShouldCompactRetry();
        yield return AllocPagesSlowpath();
        yield return OutOfMemory();
        yield return OomReaper();
    }
}
