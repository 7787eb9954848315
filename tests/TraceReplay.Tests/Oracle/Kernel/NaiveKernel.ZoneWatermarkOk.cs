using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>__zone_watermark_ok, mm/page_alloc.c:4029 of 6.1, :3189 of 6.12, :3588 of 7.2, :3598 of 7.3.</content>
internal sealed partial class NaiveKernel
{
    public bool ZoneWatermarkOk(KernelZone z, int order, long mark, int highest_zoneidx, int alloc_flags, long free_pages)
    {
        long min = mark;

        free_pages -= ZoneWatermarkUnusableFree(z, order, alloc_flags);

        if ((alloc_flags & ALLOC_RESERVES) != 0)
        {
            if ((alloc_flags & ALLOC_MIN_RESERVE) != 0)
            {
                min -= min / 2;
                if ((alloc_flags & ALLOC_NON_BLOCK) != 0)
                {
                    min -= min / 4;
                }
            }

            if ((alloc_flags & ALLOC_OOM) != 0)
            {
                min -= min / 2;
            }
        }

        if (free_pages <= min + z.lowmem_reserve[highest_zoneidx])
        {
            return false;
        }

        return order == 0 || HasFreeBlock(z, order, alloc_flags);
    }

    // The end of __zone_watermark_ok: one free block that is large enough, of a type that may be used.
    private static bool HasFreeBlock(KernelZone z, int order, int alloc_flags)
    {
        for (int o = order; o < NR_PAGE_ORDERS; o++)
        {
            for (int mt = 0; mt < MIGRATE_PCPTYPES; mt++)
            {
                if (z.free_area[o, mt] != 0)
                {
                    return true;
                }
            }

            if ((alloc_flags & ALLOC_CMA) != 0 && z.free_area[o, MIGRATE_CMA] != 0)
            {
                return true;
            }

            if ((alloc_flags & (ALLOC_HIGHATOMIC | ALLOC_OOM)) != 0 && z.free_area[o, MIGRATE_HIGHATOMIC] != 0)
            {
                return true;
            }
        }

        return false;
    }
}
