namespace TraceReplay.Replay;

/// <summary>All runs of one node's kswapd together. The runs themselves are not kept: a machine in trouble makes them without end.</summary>
public sealed class KswapdRunTotals
{
    /// <summary>How many.</summary>
    public long Count { get; private set; }

    /// <summary>Of these: how many began before the capture, or where events were lost.</summary>
    public long BeganUnseen { get; private set; }

    /// <summary>Of these: how many have no event that shows their end.</summary>
    public long EndedUnseen { get; private set; }

    /// <summary>How long they lasted together, ns: from the first to the last event of each.</summary>
    public long Nanoseconds { get; private set; }

    /// <summary>Whether any of them shows mm_vmscan_lru_shrink_inactive; else what they scanned and reclaimed is not known.</summary>
    public bool ShowsWork { get; private set; }

    /// <summary>Pages that shrink_inactive_list scanned in them.</summary>
    public long Scanned { get; private set; }

    /// <summary>Pages that it reclaimed in them.</summary>
    public long Reclaimed { get; private set; }

    /// <summary>The longest run, the first of equals; null where no run has a length.</summary>
    public KswapdRun? Longest { get; private set; }

    internal void Add(in KswapdRun run)
    {
        Count++;
        BeganUnseen += (run.Edges & RunEdges.Begin) == 0 ? 1 : 0;
        EndedUnseen += (run.Edges & RunEdges.End) == 0 ? 1 : 0;
        Nanoseconds += run.Nanoseconds;
        ShowsWork |= run.LowestPriority > 0 || run.Scanned > 0;
        Scanned += run.Scanned;
        Reclaimed += run.Reclaimed;
        Longest = run.Nanoseconds > (Longest?.Nanoseconds ?? 0) ? run : Longest;
    }
}
