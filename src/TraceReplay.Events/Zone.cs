namespace TraceReplay.Events;

/// <summary>
/// The zones in the order in which x86-64 numbers them when CONFIG_ZONE_DMA, DMA32 and ZONE_DEVICE are set and HighMem is not
/// (enum zone_type, include/linux/mmzone.h): the value is the index into a zoneinfo <c>protection:</c> list.
/// </summary>
public enum Zone : byte
{
    /// <summary>ZONE_DMA, below 16 MiB.</summary>
    DMA = 0,

    /// <summary>ZONE_DMA32, below 4 GiB.</summary>
    DMA32 = 1,

    /// <summary>ZONE_NORMAL.</summary>
    Normal = 2,

    /// <summary>ZONE_MOVABLE.</summary>
    Movable = 3,

    /// <summary>ZONE_DEVICE.</summary>
    Device = 4,

    /// <summary>ZONE_HIGHMEM, of 32-bit kernels only; it has no index on x86-64.</summary>
    HighMem = 5,

    /// <summary>A zone that the trace does not name.</summary>
    Unknown = 255,
}
