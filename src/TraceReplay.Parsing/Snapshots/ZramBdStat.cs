namespace TraceReplay.Parsing;

/// <summary>/sys/block/zramN/bd_stat at one moment (bd_stat_show, drivers/block/zram/zram_drv.c), in units of 4 KiB.</summary>
public sealed record ZramBdStat(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>What lies on the backing device, in units of 4 KiB.</summary>
    public required long Count { get; init; }

    /// <summary>What was read from it, in units of 4 KiB.</summary>
    public required long Reads { get; init; }

    /// <summary>What was written to it, in units of 4 KiB.</summary>
    public required long Writes { get; init; }
}
