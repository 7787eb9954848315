namespace TraceReplay.Model;

/// <summary>Which zones <c>allow_direct_reclaim</c> leaves out of the reserve and of the free pages.</summary>
public enum ReserveSkip : byte
{
    /// <summary>Those for which <c>zone_reclaimable_pages</c> is 0. In these lines that function gives the free pages when no LRU page is there.</summary>
    NoReclaimablePages,

    /// <summary>Those without reclaimable pages that have free ones.</summary>
    FreePagesOnly,
}
