namespace TraceReplay.Model;

/// <summary>What a policy can decide in the kernel's place; <see cref="PolicyRuleCatalogue"/> has the names, units and meanings.</summary>
public enum PolicyRule : byte
{
    /// <summary>should_reclaim_retry: how many pages of a zone count as reclaimable.</summary>
    Reclaimable,

    /// <summary>should_reclaim_retry: whether the reclaim before sets no_progress_loops to 0.</summary>
    ResetsLoops,

    /// <summary>should_reclaim_retry: what it returns.</summary>
    Retry,

    /// <summary>shrink_node and lru_gen_shrink_node: whether a reclaim sets kswapd_failures to 0.</summary>
    Reset,

    /// <summary>balance_pgdat: whether a run adds to kswapd_failures.</summary>
    Fails,

    /// <summary>Whether kswapd gives the node up.</summary>
    Hopeless,
}
