namespace TraceReplay.Tests.Oracle;

/// <summary>gfp_t, include/linux/gfp_types.h: the flags the naive functions read, and two that only change how a mask is printed.</summary>
[Flags]
internal enum Gfp
{
    None = 0,
    DMA = 1 << 0,
    HIGHMEM = 1 << 1,
    DMA32 = 1 << 2,
    MOVABLE = 1 << 3,
    HIGH = 1 << 5,
    IO = 1 << 6,
    FS = 1 << 7,
    NOWARN = 1 << 8,
    DIRECT_RECLAIM = 1 << 10,
    KSWAPD_RECLAIM = 1 << 11,
    RETRY_MAYFAIL = 1 << 14,
    NOFAIL = 1 << 15,
    NORETRY = 1 << 16,
    MEMALLOC = 1 << 17,
    COMP = 1 << 18,
    NOMEMALLOC = 1 << 19,
    HARDWALL = 1 << 20,
    THISNODE = 1 << 21,

    RECLAIM = DIRECT_RECLAIM | KSWAPD_RECLAIM,
    NOIO = RECLAIM,
    NOFS = RECLAIM | IO,
    KERNEL = RECLAIM | IO | FS,
    USER = KERNEL | HARDWALL,
    HIGHUSER_MOVABLE = USER | HIGHMEM | MOVABLE,
}
