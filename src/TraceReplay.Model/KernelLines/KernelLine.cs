namespace TraceReplay.Model;

/// <summary>A version of the reference model: what differs between kernels, as data.</summary>
public sealed partial record KernelLine
{
    /// <summary>The line's name, as in <c>--kernel</c>: <c>6.12</c>.</summary>
    public required string Name { get; init; }

    /// <summary><see cref="Name"/> as a version.</summary>
    public KernelVersion Version => KernelVersion.Parse(Name) ?? default;

    /// <summary>The source the rules were read from.</summary>
    public required string Source { get; init; }

    /// <summary>When reclaim resets kswapd_failures.</summary>
    public required ResetRule Reset { get; init; }

    /// <summary>Whether a boosted run of balance_pgdat that reclaims nothing is exempt from the failure count.</summary>
    public required bool BoostedRunsDoNotFail { get; init; }

    /// <summary>
    /// Whether the slow path looks for a cpuset or zonelist update between reclaim and should_reclaim_retry, and then restarts
    /// without calling it (check_retry_cpuset, check_retry_zonelist).
    /// </summary>
    public required bool MayRestartBeforeRetry { get; init; }

    /// <summary>Whether the kernel traces increments and resets of kswapd_failures.</summary>
    public required bool TracesFailures { get; init; }

    /// <summary>Whether the kernel traces balance_pgdat's begin and end.</summary>
    public required bool TracesBalanceRuns { get; init; }

    /// <summary>Where each decision site stands in that source: site name to <c>file:line</c>.</summary>
    public required IReadOnlyDictionary<DecisionSite, string> Places { get; init; }

    /// <summary>A site's place as findings name it: <c>mm/page_alloc.c:4161 should_reclaim_retry 6.12</c>.</summary>
    public string SourceOf(DecisionSite site) => $"{Places[site]} {DecisionSites.NameOf(site)} {Name}";
}
