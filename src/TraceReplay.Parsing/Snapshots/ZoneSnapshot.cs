using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// One zone at one moment, of /proc/zoneinfo or of a Mem-Info block in the log; in pages. The log prints kB: they become pages of the
/// size that the block's list of free blocks tells, or of 4 kB when that list is missing. What the text lacks is null.
/// </summary>
public sealed record ZoneSnapshot(string File, long Line, string Phase) : SnapshotRecord(File, Line, Phase)
{
    /// <summary>The node.</summary>
    public required int Node { get; init; }

    /// <summary>The zone.</summary>
    public required Zone Zone { get; init; }

    /// <summary>Pages that the buddy allocator manages.</summary>
    public long? Managed { get; init; }

    /// <summary>Free pages.</summary>
    public long? Free { get; init; }

    /// <summary>The watermark boost, which is part of the other marks; older kernels do not print it.</summary>
    public long? Boost { get; init; }

    /// <summary>The min watermark.</summary>
    public long? Min { get; init; }

    /// <summary>The low watermark.</summary>
    public long? Low { get; init; }

    /// <summary>The high watermark.</summary>
    public long? High { get; init; }

    /// <summary>lowmem_reserve, by zone index; empty where the text lacks it.</summary>
    public IReadOnlyList<long> Protection { get; init; } = [];

    /// <summary>Pages in CMA areas; zoneinfo only.</summary>
    public long? Cma { get; init; }

    /// <summary>Free CMA pages.</summary>
    public long? FreeCma { get; init; }

    /// <summary>Pages in highatomic pageblocks.</summary>
    public long? ReservedHighatomic { get; init; }

    /// <summary>Free pages of those.</summary>
    public long? FreeHighatomic { get; init; }

    /// <summary>nr_zone_active_anon.</summary>
    public long? ActiveAnon { get; init; }

    /// <summary>nr_zone_inactive_anon.</summary>
    public long? InactiveAnon { get; init; }

    /// <summary>nr_zone_active_file.</summary>
    public long? ActiveFile { get; init; }

    /// <summary>nr_zone_inactive_file.</summary>
    public long? InactiveFile { get; init; }

    /// <summary>nr_zone_unevictable.</summary>
    public long? Unevictable { get; init; }

    /// <summary>nr_zone_write_pending.</summary>
    public long? WritePending { get; init; }

    /// <summary>How many CPUs have page lists of the zone; zoneinfo only.</summary>
    public int? Cpus { get; init; }

    /// <summary>Whether kswapd had given the node up (node_unreclaimable); zoneinfo only.</summary>
    public bool? NodeUnreclaimable { get; init; }
}
