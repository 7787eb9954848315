namespace TraceReplay.Events;

/// <summary>
/// What TraceReplay needs of a gfp_mask, decoded from the names that the kernel prints (include/trace/events/mmflags.h). The bits are
/// TraceReplay's own: the kernel's numbers differ between versions, so a mask printed as a bare number is <see cref="Unknown"/>.
/// </summary>
[Flags]
public enum GfpFlags : long
{
    /// <summary>No flag.</summary>
    None = 0,

    /// <summary><c>__GFP_DMA</c>.</summary>
    Dma = 1 << 0,

    /// <summary><c>__GFP_HIGHMEM</c>.</summary>
    HighMem = 1 << 1,

    /// <summary><c>__GFP_DMA32</c>.</summary>
    Dma32 = 1 << 2,

    /// <summary><c>__GFP_MOVABLE</c>.</summary>
    Movable = 1 << 3,

    /// <summary><c>__GFP_HIGH</c>.</summary>
    High = 1 << 4,

    /// <summary><c>__GFP_IO</c>.</summary>
    Io = 1 << 5,

    /// <summary><c>__GFP_FS</c>.</summary>
    Fs = 1 << 6,

    /// <summary><c>__GFP_DIRECT_RECLAIM</c>.</summary>
    DirectReclaim = 1 << 7,

    /// <summary><c>__GFP_KSWAPD_RECLAIM</c>.</summary>
    KswapdReclaim = 1 << 8,

    /// <summary><c>__GFP_RETRY_MAYFAIL</c>.</summary>
    RetryMayfail = 1 << 9,

    /// <summary><c>__GFP_NOFAIL</c>.</summary>
    Nofail = 1 << 10,

    /// <summary><c>__GFP_NORETRY</c>.</summary>
    Noretry = 1 << 11,

    /// <summary><c>__GFP_MEMALLOC</c>.</summary>
    Memalloc = 1 << 12,

    /// <summary><c>__GFP_NOMEMALLOC</c>.</summary>
    Nomemalloc = 1 << 13,

    /// <summary><c>__GFP_THISNODE</c>.</summary>
    Thisnode = 1 << 14,

    /// <summary>A flag without meaning for reclaim decisions (<c>__GFP_ZERO</c>, <c>__GFP_COMP</c>, …).</summary>
    Other = 1 << 15,

    /// <summary>The mask, or a part of it, could not be read by name.</summary>
    Unknown = 1 << 16,

    /// <summary><c>__GFP_RECLAIM</c>: direct and kswapd reclaim.</summary>
    Reclaim = DirectReclaim | KswapdReclaim,

    /// <summary><c>GFP_KERNEL</c>.</summary>
    Kernel = Reclaim | Io | Fs,
}
