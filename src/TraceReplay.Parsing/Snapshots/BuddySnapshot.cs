using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The free blocks of one zone at one moment (/proc/buddyinfo).</summary>
public sealed record BuddySnapshot(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>The node.</summary>
    public required int Node { get; init; }

    /// <summary>The zone.</summary>
    public required Zone Zone { get; init; }

    /// <summary>How many blocks are free, by order: a block of order n has 2^n pages.</summary>
    public required IReadOnlyList<long> FreeBlocks { get; init; }
}
