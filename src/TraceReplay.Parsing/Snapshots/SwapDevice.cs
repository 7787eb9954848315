namespace TraceReplay.Parsing;

/// <summary>One swap device of /proc/swaps at one moment.</summary>
public sealed record SwapDevice(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>The device or file, with the kernel's escapes (<c>\040</c> for a blank).</summary>
    public required string Name { get; init; }

    /// <summary>Its size in kB.</summary>
    public required long SizeKb { get; init; }

    /// <summary>How much of it is in use, in kB.</summary>
    public required long UsedKb { get; init; }
}
