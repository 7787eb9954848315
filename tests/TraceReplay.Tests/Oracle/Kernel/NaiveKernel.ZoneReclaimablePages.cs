namespace TraceReplay.Tests.Oracle;

/// <content>zone_reclaimable_pages, mm/vmscan.c:582 of 6.1, :368 of 6.12, :367 of 7.2, :375 of 7.3.</content>
internal sealed partial class NaiveKernel
{
    public long ZoneReclaimablePages(KernelZone zone)
    {
        long nr = zone.NR_ZONE_INACTIVE_FILE + zone.NR_ZONE_ACTIVE_FILE;

        // can_reclaim_anon_pages(NULL, nid, NULL), without demotion
        if (nr_swap_pages > 0)
        {
            nr += zone.NR_ZONE_INACTIVE_ANON + zone.NR_ZONE_ACTIVE_ANON;
        }

        // 6.1.192 and 6.12.107 only
        if (!Is(KernelSource.Linux618) && nr == 0)
        {
            nr = zone.NR_FREE_PAGES;
        }

        return nr;
    }
}
