namespace TraceReplay.Parsing;

/// <summary>/sys/block/zramN/backing_dev at one moment.</summary>
public sealed record ZramBackingDevice(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>The device that takes what zram writes back; null when the text says <c>none</c>.</summary>
    public required string? Path { get; init; }
}
