namespace TraceReplay.Parsing;

/// <summary>/sys/block/zramN/writeback_limit or writeback_limit_enable at one moment: a text holds one of the two.</summary>
public sealed record ZramWritebackLimit(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>writeback_limit: how much may still be written back, in units of 4 KiB.</summary>
    public long? Left { get; init; }

    /// <summary>writeback_limit_enable: whether the limit holds.</summary>
    public bool? IsEnabled { get; init; }
}
