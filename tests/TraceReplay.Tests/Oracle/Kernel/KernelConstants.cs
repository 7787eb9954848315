namespace TraceReplay.Tests.Oracle;

/// <summary>The kernel's constants, by their names (x86-64).</summary>
internal static class KernelConstants
{
    public const int MAX_NR_ZONES = 5;
    public const int ZONE_DMA = 0;
    public const int ZONE_DMA32 = 1;
    public const int ZONE_NORMAL = 2;
    public const int ZONE_MOVABLE = 3;

    // mm/internal.h, include/linux/mmzone.h
    public const int MAX_RECLAIM_RETRIES = 16;
    public const int PAGE_ALLOC_COSTLY_ORDER = 3;
    public const int NR_PAGE_ORDERS = 11;
    public const int MIGRATE_PCPTYPES = 3;
    public const int MIGRATE_HIGHATOMIC = 3;
    public const int MIGRATE_CMA = 4;
    public const int MIGRATE_TYPES = 5;
    public const int WMARK_MIN = 0;
    public const int WMARK_LOW = 1;
    public const int WMARK_HIGH = 2;
    public const int WMARK_PROMO = 3;

    // mm/internal.h
    public const int ALLOC_NO_WATERMARKS = 0x04;
    public const int ALLOC_OOM = 0x08;
    public const int ALLOC_NON_BLOCK = 0x10;
    public const int ALLOC_MIN_RESERVE = 0x20;
    public const int ALLOC_CPUSET = 0x40;
    public const int ALLOC_CMA = 0x80;
    public const int ALLOC_HIGHATOMIC = 0x200;
    public const int ALLOC_KSWAPD = 0x800;
    public const int ALLOC_RESERVES = ALLOC_NON_BLOCK | ALLOC_MIN_RESERVE | ALLOC_HIGHATOMIC | ALLOC_OOM;

    // mm/vmscan.c
    public const int DEF_PRIORITY = 12;
    public const int SWAP_CLUSTER_MAX = 32;

    // mm/page_alloc.c, include/linux/compaction.h
    public const int MAX_COMPACT_RETRIES = 16;
    public const int COMPACT_PRIO_SYNC_FULL = 0;
    public const int COMPACT_PRIO_SYNC_LIGHT = 1;
    public const int COMPACT_PRIO_ASYNC = 2;
    public const int MIN_COMPACT_PRIORITY = COMPACT_PRIO_SYNC_FULL;
    public const int MIN_COMPACT_COSTLY_PRIORITY = COMPACT_PRIO_SYNC_LIGHT;
    public const int DEF_COMPACT_PRIORITY = COMPACT_PRIO_SYNC_LIGHT;
    public const int INIT_COMPACT_PRIORITY = COMPACT_PRIO_ASYNC;
}
