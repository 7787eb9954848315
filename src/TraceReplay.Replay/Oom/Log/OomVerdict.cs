using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>What a report of the OOM killer tells by itself, without a trace.</summary>
public sealed record OomVerdict
{
    /// <summary>The report.</summary>
    public required OomReport Report { get; init; }

    /// <summary>What was asked.</summary>
    public required OomRequest Request { get; init; }

    /// <summary>Whether a task can be killed for the request.</summary>
    public required Tri Allowed { get; init; }

    /// <summary>The highest zone that the allocation may use; null when its mask is not known.</summary>
    public required Zone? HighestZone { get; init; }

    /// <summary>The zones that the allocation may use, the highest of a node first.</summary>
    public required IReadOnlyList<OomZoneVerdict> Zones { get; init; }

    /// <summary>Whether swap was left (get_nr_swap_pages).</summary>
    public required Tri SwapLeft { get; init; }

    /// <summary>Whether no zone was above its high watermark at the last try; null where no allocation of the machine asked.</summary>
    public required TriOutcome? LastTryFails { get; init; }

    /// <summary>Whether the kill was due: should_reclaim_retry had given up, or the cgroup was at its limit; null where a person or kswapd asked.</summary>
    public required TriOutcome? Due { get; init; }

    /// <summary>The zone that comes nearest to a retry, which decides; null where none is told.</summary>
    public OomZoneVerdict? Nearest => Zones.OrderBy(z => z.CanRetry.Value switch { Tri.True => 0, Tri.Unknown => 1, _ => 2 })
        .ThenByDescending(z => z.Available - z.Zone.Min - z.LowmemReserve.Min)
        .FirstOrDefault();
}
