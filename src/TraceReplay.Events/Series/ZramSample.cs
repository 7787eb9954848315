namespace TraceReplay.Events;

/// <summary>mm_stat of one zram device at one moment (mm_stat_show, drivers/block/zram/zram_drv.c).</summary>
/// <param name="Device">The device, such as <c>zram0</c>.</param>
/// <param name="OrigDataBytes">The size of the stored data before compression, in bytes.</param>
/// <param name="ComprDataBytes">Their size after compression, in bytes.</param>
/// <param name="MemUsedBytes">The memory that holds them, with the allocator's waste, in bytes.</param>
/// <param name="MemLimitBytes">The most memory that the device may take, in bytes; 0 is no limit.</param>
public sealed record ZramSample(string Device, long OrigDataBytes, long ComprDataBytes, long MemUsedBytes, long MemLimitBytes);
