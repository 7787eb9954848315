using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>
/// One zone of a call of should_reclaim_retry, as every policy is shown it. A task has one, filled in place: to copy it would cost as much as
/// one policy.
/// </summary>
internal sealed class ZoneMoment
{
    private ZoneLimits? _limits;
    private Bounds _highatomicLimit;

    /// <summary>The line that shows it.</summary>
    public EventOrigin Shown;

    /// <summary>The inputs of the kernel's own watermark check.</summary>
    public WatermarkInputs Inputs;

    /// <summary>get_nr_swap_pages() as zone_lru read it just before.</summary>
    public Quantity SwapFree = Quantity.UnknownSize;

    /// <summary>How file and anonymous pages divide.</summary>
    public ZoneSplit Split;

    public Zone Zone { get; private set; }

    /// <summary>no_progress_loops of the event.</summary>
    public long Loops { get; private set; }

    /// <summary>What the kernel's zone_reclaimable_pages returned.</summary>
    public long Reclaimable { get; private set; }

    /// <summary>Free pages of the zone.</summary>
    public long Free { get; private set; }

    /// <summary>wmark_check of the event.</summary>
    public bool Passed { get; private set; }

    /// <summary>The highest zone that the mask allows; null when it is not known.</summary>
    public Zone? HighestZoneidx { get; private set; }

    /// <summary>How many pages the check asks for. It is worked out for the first policy that counts otherwise than the kernel did.</summary>
    public ZoneLimits Limits => _limits ??= ZoneLimits.Of(Inputs, _highatomicLimit);

    /// <summary>The kernel looks at a zone.</summary>
    /// <param name="e">The event.</param>
    /// <param name="gfp">The mask of the allocation.</param>
    /// <param name="inputs">The inputs of its watermark check.</param>
    /// <param name="highatomicLimit">The most that its highatomic reserve can hold, pages.</param>
    public void Show(in TraceEvent e, GfpFlags gfp, in WatermarkInputs inputs, Bounds highatomicLimit)
    {
        Shown = EventOrigin.Of(e);
        Zone = e.Has(Field.Zone) ? (Zone)e[Field.Zone] : Zone.Unknown;
        Loops = e[Field.NoProgressLoops];
        Reclaimable = e[Field.Reclaimable];
        Free = e[Field.Available] - Reclaimable;
        Passed = e[Field.WmarkCheck] != 0;
        HighestZoneidx = Model.HighestZoneidx.OfGfp(gfp);
        Inputs = inputs;
        (_highatomicLimit, _limits) = (highatomicLimit, null);
    }
}
