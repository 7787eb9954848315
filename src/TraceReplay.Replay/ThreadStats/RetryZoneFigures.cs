using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>What reclaim_retry_zone says, of one zone or of all.</summary>
/// <param name="node">The node; -1 for all.</param>
/// <param name="zone">The zone; unknown where the trace does not name it.</param>
public sealed class RetryZoneFigures(int node, Zone zone)
{
    /// <summary>The node; -1 for all.</summary>
    public int Node => node;

    /// <summary>The zone; unknown where the trace does not name it.</summary>
    public Zone Zone => zone;

    /// <summary>How many events.</summary>
    public long Events { get; private set; }

    /// <summary>Events whose zone met its watermark (wmark_check=1).</summary>
    public long Passes { get; private set; }

    /// <summary>The estimate of reclaimable pages (zone_reclaimable_pages).</summary>
    public ValueRange Reclaimable { get; private set; }

    /// <summary>The estimate and the free pages.</summary>
    public ValueRange Available { get; private set; }

    /// <summary>The min watermark in pages.</summary>
    public ValueRange MinWmark { get; private set; }

    internal void Add(in TraceEvent e)
    {
        Events++;
        Passes += e[Field.WmarkCheck] != 0 ? 1 : 0;
        Reclaimable = Reclaimable.With(e[Field.Reclaimable]);
        Available = Available.With(e[Field.Available]);
        MinWmark = MinWmark.With(e[Field.MinWmark]);
    }
}
