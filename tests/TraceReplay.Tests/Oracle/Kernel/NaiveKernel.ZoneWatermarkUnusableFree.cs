using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <content>__zone_watermark_unusable_free, mm/page_alloc.c:4001 of 6.1, :3162 of 6.12, :3561 of 7.2, :3571 of 7.3.</content>
internal sealed partial class NaiveKernel
{
    private long ZoneWatermarkUnusableFree(KernelZone z, int order, int alloc_flags)
    {
        long unusable_free = (1 << order) - 1;

        if ((alloc_flags & ALLOC_RESERVES) == 0)
        {
            unusable_free += Is(KernelSource.Linux612) ? z.nr_free_highatomic : z.nr_reserved_highatomic;
        }

        if ((alloc_flags & ALLOC_CMA) == 0)
        {
            unusable_free += z.NR_FREE_CMA_PAGES;
        }

        return unusable_free;
    }
}
