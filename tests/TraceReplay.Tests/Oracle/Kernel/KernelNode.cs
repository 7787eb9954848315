using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <summary>struct pglist_data (include/linux/mmzone.h), as far as the naive functions read it.</summary>
internal sealed class KernelNode
{
    public readonly int node_id;
    public readonly KernelZone[] node_zones;
    public int kswapd_failures;
    public int kswapd_order;
    public int kswapd_highest_zoneidx = MAX_NR_ZONES;

    /// <summary>waitqueue_active(&amp;pgdat->kswapd_wait): kswapd waits, and has not been woken.</summary>
    public bool kswapd_wait;

    public KernelNode(int node_id)
    {
        this.node_id = node_id;
        node_zones = [.. Enumerable.Range(0, MAX_NR_ZONES).Select(i => new KernelZone(this, i))];
    }
}
