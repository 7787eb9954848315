using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>One zone of an OOM report, held against the allocation that ran out of memory.</summary>
public sealed record OomZoneVerdict
{
    /// <summary>The zone as Mem-Info prints it.</summary>
    public required ZoneSnapshot Zone { get; init; }

    /// <summary>Its lowmem_reserve for the allocation, pages.</summary>
    public required Bounds LowmemReserve { get; init; }

    /// <summary>What should_reclaim_retry counts as reclaimable and free, pages; null where the report does not tell it.</summary>
    public required long? Available { get; init; }

    /// <summary>Whether its free pages are above the min watermark and the reserve.</summary>
    public required TriOutcome AboveMin { get; init; }

    /// <summary>Whether they are above the high watermark and the reserve.</summary>
    public required TriOutcome AboveHigh { get; init; }

    /// <summary>Whether it passes the walk of should_reclaim_retry.</summary>
    public required TriOutcome CanRetry { get; init; }
}
