using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>What a capture says of the machine, from its snapshots of /proc and /sys and from the kernel's log.</summary>
public sealed class Snapshots
{
    /// <summary>No snapshot.</summary>
    public static Snapshots None { get; } = new();

    /// <summary>The zones, in the order of the files' names and of their lines.</summary>
    public IReadOnlyList<ZoneSnapshot> Zones { get; internal init; } = [];

    /// <summary>The kernel's release, such as <c>6.12.107+deb13-cloud-amd64</c>.</summary>
    public string? Uname { get; internal init; }

    /// <summary>The file that <see cref="Uname"/> was read from.</summary>
    public string? UnameFile { get; internal init; }

    /// <summary>Every release that uname or the log names, of each file the first: file and release.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Releases { get; internal init; } = [];

    /// <summary>Whether the multi-generational LRU was on.</summary>
    public bool? LruGenEnabled { get; internal init; }

    /// <summary>The swap devices of each snapshot of /proc/swaps.</summary>
    public IReadOnlyList<SwapDevice> Swaps { get; internal init; } = [];

    /// <summary>The snapshots of /proc/swaps, those without any device too: their file and phase.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> SwapFiles { get; internal init; } = [];
}

/// <summary>One zone at one moment; in pages.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="Line">The line at which it begins, from 1.</param>
/// <param name="Node">The node.</param>
/// <param name="Zone">The zone.</param>
/// <param name="Managed">Pages that the buddy allocator manages.</param>
/// <param name="Free">Free pages.</param>
/// <param name="Boost">The watermark boost; 0 in kernels before it existed.</param>
/// <param name="Min">The min watermark.</param>
/// <param name="Low">The low watermark.</param>
/// <param name="High">The high watermark.</param>
/// <param name="Protection">lowmem_reserve, by zone index.</param>
/// <param name="FreeCma">Free CMA pages, where the text says.</param>
/// <param name="ReservedHighatomic">Pages in highatomic pageblocks, where the text says.</param>
/// <param name="FreeHighatomic">Free pages of those, where the text says.</param>
public sealed record ZoneSnapshot(
    string File, long Line, int Node, Zone Zone, long Managed, long Free, long Boost, long Min, long Low, long High,
    IReadOnlyList<long> Protection, long? FreeCma, long? ReservedHighatomic, long? FreeHighatomic);

/// <summary>One swap device at one moment.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="Name">The device.</param>
/// <param name="SizeKb">Its size in kB.</param>
/// <param name="UsedKb">How much of it is in use, in kB.</param>
/// <param name="Phase">When: <c>before</c>, <c>mid</c> or <c>after</c> the run, as the file's suffix says; else empty.</param>
public sealed record SwapDevice(string File, string Name, long SizeKb, long UsedKb, string Phase);
