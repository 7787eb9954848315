namespace TraceReplay.Model;

/// <summary>
/// The branches and thresholds of the reference model that a capture can reach. <see cref="BranchCatalogue"/> says of each what it is;
/// <c>verify --coverage</c> counts them.
/// </summary>
public enum Branch : byte
{
    // should_reclaim_retry

    /// <summary>Progress at an order that is not costly: the counter is 0.</summary>
    LoopsReset,

    /// <summary>No progress: the counter grows.</summary>
    LoopsGrow,

    /// <summary>A costly order: the counter grows whatever was reclaimed.</summary>
    LoopsGrowCostly,

    /// <summary>The 17th loop gives up before the zone walk.</summary>
    LoopsExceeded,

    /// <summary>A zone passes, and the walk ends with a retry.</summary>
    ZonePasses,

    /// <summary>No zone passes.</summary>
    NoZonePasses,
}
