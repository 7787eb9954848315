using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>
/// gfp_to_alloc_flags, mm/page_alloc.c:4891 of 6.1, :4060 of 6.12, :4533 of 7.2 (alloc_flags_slowpath in 7.3), and
/// __gfp_pfmemalloc_flags behind it. The slow path's watermark bits and ALLOC_NOFRAGMENT are left out.
/// </content>
internal sealed partial class NaiveKernel
{
    public static int GfpToAllocFlags(KernelTask current, Gfp gfp_mask, int order)
    {
        int alloc_flags = ALLOC_CPUSET;

        alloc_flags |= ((gfp_mask & Gfp.HIGH) != 0 ? ALLOC_MIN_RESERVE : 0) | ((gfp_mask & Gfp.KSWAPD_RECLAIM) != 0 ? ALLOC_KSWAPD : 0);

        if ((gfp_mask & Gfp.DIRECT_RECLAIM) == 0)
        {
            if ((gfp_mask & Gfp.NOMEMALLOC) == 0)
            {
                alloc_flags |= ALLOC_NON_BLOCK;
                if (order > 0 && (alloc_flags & ALLOC_MIN_RESERVE) != 0)
                {
                    alloc_flags |= ALLOC_HIGHATOMIC;
                }
            }

            if ((alloc_flags & ALLOC_MIN_RESERVE) != 0)
            {
                alloc_flags &= ~ALLOC_CPUSET;
            }
        }
        else if (current.rt_task)
        {
            alloc_flags |= ALLOC_MIN_RESERVE;
        }

        return GfpToAllocFlagsCma(gfp_mask, alloc_flags);
    }

    public static int GfpToAllocFlagsCma(Gfp gfp_mask, int alloc_flags)
    {
        // gfp_migratetype(gfp_mask) == MIGRATE_MOVABLE
        if ((gfp_mask & Gfp.MOVABLE) != 0)
        {
            alloc_flags |= ALLOC_CMA;
        }

        return alloc_flags;
    }

    public static int GfpPfmemallocFlags(KernelTask current, Gfp gfp_mask)
    {
        if ((gfp_mask & Gfp.NOMEMALLOC) != 0)
        {
            return 0;
        }

        if ((gfp_mask & Gfp.MEMALLOC) != 0)
        {
            return ALLOC_NO_WATERMARKS;
        }

        if (current.PF_MEMALLOC)
        {
            return ALLOC_NO_WATERMARKS;
        }
        else if (current.tsk_is_oom_victim)
        {
            return ALLOC_OOM;
        }

        return 0;
    }

    /// <summary>gfp_zone, include/linux/gfp.h: the lowest bits of the mask through GFP_ZONE_TABLE, without ZONE_HIGHMEM.</summary>
    public static int GfpZone(Gfp gfp_mask) => (gfp_mask & (Gfp.DMA | Gfp.HIGHMEM | Gfp.DMA32 | Gfp.MOVABLE)) switch
    {
        Gfp.DMA or (Gfp.MOVABLE | Gfp.DMA) => ZONE_DMA,
        Gfp.DMA32 or (Gfp.MOVABLE | Gfp.DMA32) => ZONE_DMA32,
        Gfp.MOVABLE | Gfp.HIGHMEM => ZONE_MOVABLE,
        Gfp.None or Gfp.HIGHMEM or Gfp.MOVABLE => ZONE_NORMAL,
        _ => throw new ArgumentOutOfRangeException(nameof(gfp_mask), gfp_mask, "GFP_ZONE_BAD"),
    };
}
