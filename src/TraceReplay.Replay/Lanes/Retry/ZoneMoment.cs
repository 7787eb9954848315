using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>One zone of a call of should_reclaim_retry, as every policy is shown it. It is filled in place: copied, it would cost as much as one policy.</summary>
internal struct ZoneMoment
{
    /// <summary>The line that shows it.</summary>
    public EventOrigin Shown;

    public Zone Zone;

    /// <summary>no_progress_loops of the event.</summary>
    public long Loops;

    /// <summary>What the kernel's zone_reclaimable_pages returned.</summary>
    public long Reclaimable;

    /// <summary>Free pages of the zone.</summary>
    public long Free;

    /// <summary>The inputs of the kernel's own watermark check.</summary>
    public WatermarkInputs Inputs;

    /// <summary>The highest zone that the mask allows; null when it is not known.</summary>
    public Zone? HighestZoneidx;

    /// <summary>How many pages the check asks for.</summary>
    public ZoneLimits Limits;

    /// <summary>wmark_check of the event.</summary>
    public bool Passed;

    /// <summary>How file and anonymous pages divide.</summary>
    public ZoneSplit Split;
}
