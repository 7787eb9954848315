using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>The end of free_frozen_page_commit, mm/page_alloc.c:2913 of 6.18 (untraced there), :2929 of 7.2, :2941 of 7.3.</content>
internal sealed partial class NaiveKernel
{
    public void FreeFrozenPageCommit(KernelTask current, KernelZone zone)
    {
        if (!Is(KernelSource.Linux618))
        {
            return;
        }

        if (zone.ZONE_BELOW_HIGH && ZoneWatermarkOk(zone, 0, zone.WmarkPages(WMARK_HIGH), ZONE_MOVABLE, 0, zone.NR_FREE_PAGES))
        {
            KernelNode pgdat = zone.zone_pgdat;
            zone.ZONE_BELOW_HIGH = false;

            // next_memory_node(pgdat->node_id) < MAX_NUMNODES
            if (pgdat.kswapd_failures >= MAX_RECLAIM_RETRIES && nodes.Exists(n => n.node_id > pgdat.node_id))
            {
                KswapdClearHopeless(current, pgdat, "PCP");
            }
        }
    }
}
