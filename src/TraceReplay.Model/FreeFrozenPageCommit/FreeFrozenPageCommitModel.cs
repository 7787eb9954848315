namespace TraceReplay.Model;

/// <summary>
/// The reset in <c>free_frozen_page_commit</c>, mm/page_alloc.c:2914 to 2929 of 7.2.13 (:2913 of 6.18.15): pages of a hopeless node go
/// back from a per-CPU list, the zone is above its high watermark again, and another node may have kept direct reclaim away from it.
/// </summary>
public static class FreeFrozenPageCommitModel
{
    /// <summary>Whether the counter is reset, with reason PCP.</summary>
    /// <param name="line">The kernel line.</param>
    /// <param name="belowHigh">ZONE_BELOW_HIGH is set, which an allocation does below the high watermark.</param>
    /// <param name="watermarkOk">zone_watermark_ok(zone, 0, high_wmark_pages(zone), ZONE_MOVABLE, 0).</param>
    /// <param name="hopeless">The node's counter is 16 or more.</param>
    /// <param name="nextMemoryNode">next_memory_node(nid) &lt; MAX_NUMNODES: a node with memory and a higher number is there.</param>
    public static Tri Resets(KernelLine line, Tri belowHigh, Tri watermarkOk, Tri hopeless, Tri nextMemoryNode) => line.PcpResets
        ? Kleene.And(Kleene.And(belowHigh, watermarkOk), Kleene.And(hopeless, nextMemoryNode))
        : Tri.False;
}
