namespace TraceReplay.Parsing;

/// <summary>
/// /sys/block/zramN/mm_stat at one moment (mm_stat_show, drivers/block/zram/zram_drv.c). The text does not name its device.
/// </summary>
public sealed record ZramMmStat(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>The size of the stored data before compression, in bytes.</summary>
    public required long OrigDataBytes { get; init; }

    /// <summary>Their size after compression, in bytes.</summary>
    public required long ComprDataBytes { get; init; }

    /// <summary>The memory that holds them, with the allocator's waste, in bytes.</summary>
    public required long MemUsedBytes { get; init; }

    /// <summary>The most memory that the device may take, in bytes; 0 is no limit.</summary>
    public required long MemLimitBytes { get; init; }

    /// <summary>The most that it took so far, in bytes.</summary>
    public required long MemUsedMaxBytes { get; init; }

    /// <summary>Pages of one repeated word, which take no memory.</summary>
    public required long SamePages { get; init; }

    /// <summary>Pages that compaction freed.</summary>
    public required long PagesCompacted { get; init; }

    /// <summary>Pages that do not compress; older kernels do not say.</summary>
    public long? HugePages { get; init; }

    /// <summary>Such pages since the device was set up; older kernels do not say.</summary>
    public long? HugePagesSince { get; init; }
}
