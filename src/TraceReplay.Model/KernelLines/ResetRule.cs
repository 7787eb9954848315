namespace TraceReplay.Model;

/// <summary>When <c>shrink_node</c> and <c>lru_gen_shrink_node</c> reset kswapd_failures.</summary>
public enum ResetRule : byte
{
    /// <summary>After any reclaim greater than 0.</summary>
    AnyReclaim,

    /// <summary>After reclaim, and only if <c>pgdat_balanced(sc->order, sc->reclaim_idx)</c>.</summary>
    WhenBalanced,
}
