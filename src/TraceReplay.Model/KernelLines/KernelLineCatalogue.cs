namespace TraceReplay.Model;

/// <summary>The kernel lines of the reference model, oldest first.</summary>
public static class KernelLineCatalogue
{
    /// <summary>6.12: any reclaim resets kswapd_failures; nothing about it is traced.</summary>
    public static KernelLine Linux612 { get; } = new()
    {
        Name = "6.12",
        Source = "Debian linux-source-6.12 6.12.107-1",
        Reset = ResetRule.AnyReclaim,
        BoostedRunsDoNotFail = false,
        MayRestartBeforeRetry = false,
        TracesFailures = false,
        TracesBalanceRuns = false,
        Places = new Dictionary<DecisionSite, string>
        {
            [DecisionSite.ShouldReclaimRetry] = "mm/page_alloc.c:4161",
            [DecisionSite.ZoneWatermarkOk] = "mm/page_alloc.c:3189",
            [DecisionSite.KswapdFailures] = "mm/vmscan.c:7057",
            [DecisionSite.PrepareKswapdSleep] = "mm/vmscan.c:6756",
            [DecisionSite.WakeupKswapd] = "mm/vmscan.c:7295",
        },
    };

    /// <summary>7.2: Chen's patches are in; only a balanced node resets, and both sides are traced.</summary>
    public static KernelLine Linux72 { get; } = new()
    {
        Name = "7.2",
        Source = "Debian linux-source-7.2 7.2.13-1",
        Reset = ResetRule.WhenBalanced,
        BoostedRunsDoNotFail = true,
        MayRestartBeforeRetry = true,
        TracesFailures = true,
        TracesBalanceRuns = true,
        Places = new Dictionary<DecisionSite, string>
        {
            [DecisionSite.ShouldReclaimRetry] = "mm/page_alloc.c:4637",
            [DecisionSite.ZoneWatermarkOk] = "mm/page_alloc.c:3588",
            [DecisionSite.KswapdFailures] = "mm/vmscan.c:7230",
            [DecisionSite.PrepareKswapdSleep] = "mm/vmscan.c:6943",
            [DecisionSite.WakeupKswapd] = "mm/vmscan.c:7471",
        },
    };

    /// <summary>All lines.</summary>
    public static IReadOnlyList<KernelLine> All { get; } = [Linux612, Linux72];

    /// <summary>The line called <paramref name="name"/>, or null.</summary>
    public static KernelLine? Find(string name) => All.FirstOrDefault(l => l.Name == name);

    /// <summary>
    /// The line whose rules a kernel release follows: the newest that is not newer (Chen's guard landed in 7.0, so 7.0 and 7.1 follow 7.2).
    /// </summary>
    /// <param name="major">Major version.</param>
    /// <param name="exact">Whether the release is of the line itself.</param>
    /// <param name="minor">Minor version.</param>
    public static KernelLine ForRelease(int major, int minor, out bool exact)
    {
        KernelLine line = major >= 7 ? Linux72 : Linux612;
        exact = line.Name == $"{major}.{minor}";
        return line;
    }
}
