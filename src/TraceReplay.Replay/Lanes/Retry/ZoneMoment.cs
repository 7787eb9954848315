using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>One zone of a call of should_reclaim_retry, as every policy is shown it.</summary>
internal readonly record struct ZoneMoment
{
    /// <summary>The line that shows it.</summary>
    public required EventOrigin Shown { get; init; }

    public required Zone Zone { get; init; }

    /// <summary>no_progress_loops of the event.</summary>
    public required long Loops { get; init; }

    /// <summary>What the kernel's zone_reclaimable_pages returned.</summary>
    public required long Reclaimable { get; init; }

    /// <summary>Free pages of the zone.</summary>
    public required long Free { get; init; }

    /// <summary>The inputs of the kernel's own watermark check.</summary>
    public required WatermarkInputs Inputs { get; init; }

    /// <summary>The highest zone that the mask allows; null when it is not known.</summary>
    public required Zone? HighestZoneidx { get; init; }

    /// <summary>How many pages the check asks for.</summary>
    public required ZoneLimits Limits { get; init; }

    /// <summary>get_nr_swap_pages() as zone_lru read it just before.</summary>
    public required Quantity SwapFree { get; init; }

    /// <summary>wmark_check of the event.</summary>
    public required bool Passed { get; init; }

    /// <summary>How file and anonymous pages divide.</summary>
    public required ZoneSplit Split { get; init; }
}
