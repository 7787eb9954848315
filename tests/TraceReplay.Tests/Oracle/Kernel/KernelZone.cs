using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <summary>struct zone (include/linux/mmzone.h), as far as the naive functions read it. Pages.</summary>
internal sealed class KernelZone(KernelNode zone_pgdat, int idx)
{
    public readonly KernelNode zone_pgdat = zone_pgdat;
    public readonly int idx = idx;
    public readonly long[] _watermark = new long[4];
    public readonly long[] lowmem_reserve = new long[MAX_NR_ZONES];
    public readonly long[,] free_area = new long[NR_PAGE_ORDERS, MIGRATE_TYPES];
    public long managed_pages;
    public long cma_pages;
    public long watermark_boost;
    public long nr_reserved_highatomic;
    public long nr_free_highatomic;
    public bool ZONE_BELOW_HIGH;

    public long NR_FREE_PAGES;
    public long NR_FREE_CMA_PAGES;
    public long NR_ZONE_INACTIVE_ANON;
    public long NR_ZONE_ACTIVE_ANON;
    public long NR_ZONE_INACTIVE_FILE;
    public long NR_ZONE_ACTIVE_FILE;

    public string Name => idx switch { ZONE_DMA => "DMA", ZONE_DMA32 => "DMA32", ZONE_NORMAL => "Normal", ZONE_MOVABLE => "Movable", _ => "Device" };

    /// <summary>wmark_pages(z, i): <c>z->_watermark[i] + z->watermark_boost</c>.</summary>
    public long WmarkPages(int i) => _watermark[i] + watermark_boost;
}
