namespace TraceReplay.Tests.Oracle;

/// <summary>How a node's memory is doing.</summary>
internal enum Mood
{
    Plenty,
    Tight,
    Thrashing,
    Exhausted,

    /// <summary>Full LRU lists of which nothing can be reclaimed: should_reclaim_retry says retry, again and again.</summary>
    Stuck,
}
