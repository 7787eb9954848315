using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>pgdat_balanced, mm/vmscan.c:6857 of 6.1, :6704 of 6.12, :6861 of 7.2, :6963 of 7.3; no memory tiering, no defrag_mode.</content>
internal sealed partial class NaiveKernel
{
    public bool PgdatBalanced(KernelTask current, KernelNode pgdat, int order, int highest_zoneidx)
    {
        bool balanced = PgdatBalanced(pgdat, order, highest_zoneidx);
        trace.Probe(current, $"pgdat_balanced: nid={pgdat.node_id} order={order} highest_zoneidx={highest_zoneidx} balanced={(balanced ? 1 : 0)}");
        return balanced;
    }

    public bool PgdatBalanced(KernelNode pgdat, int order, int highest_zoneidx)
    {
        long mark = -1;

        for (int i = 0; i <= highest_zoneidx; i++)
        {
            KernelZone zone = pgdat.node_zones[i];
            if (zone.managed_pages == 0)
            {
                continue;
            }

            mark = zone.WmarkPages(WMARK_HIGH);
            if (ZoneWatermarkOk(zone, order, mark, highest_zoneidx, 0, zone.NR_FREE_PAGES))
            {
                return true;
            }
        }

        return mark == -1;
    }

    // pgdat_watermark_boosted, mm/vmscan.c
    private static bool PgdatWatermarkBoosted(KernelNode pgdat, int highest_zoneidx)
    {
        for (int i = highest_zoneidx; i >= 0; i--)
        {
            KernelZone zone = pgdat.node_zones[i];
            if (zone.managed_pages == 0)
            {
                continue;
            }

            if (zone.watermark_boost != 0)
            {
                return true;
            }
        }

        return false;
    }
}
