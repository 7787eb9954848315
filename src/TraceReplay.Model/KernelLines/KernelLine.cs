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

    /// <summary>False when that source is not to be had any more, and the rules were taken from notes made while it was.</summary>
    public bool IsReadFromSource { get; init; } = true;

    /// <summary>
    /// Whether the slow path looks for a cpuset or zonelist update between reclaim and should_reclaim_retry, and then restarts
    /// without calling it (check_retry_cpuset, check_retry_zonelist).
    /// </summary>
    public required bool MayRestartBeforeRetry { get; init; }

    /// <summary>Where each decision site stands in that source: site name to <c>file:line</c>.</summary>
    public required IReadOnlyDictionary<DecisionSite, string> Places { get; init; }

    /// <summary>A site's place as findings name it: <c>mm/page_alloc.c:4161 should_reclaim_retry 6.12</c>.</summary>
    public string SourceOf(DecisionSite site) => $"{Places[site]} {DecisionSites.NameOf(site)} {Name}";
}
