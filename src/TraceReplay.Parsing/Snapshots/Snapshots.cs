using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// What a capture says of the machine, from its snapshots of /proc and /sys, from the kernel's log and from the maps of bpftrace.
/// Every list is in the order of the files' names and of their lines.
/// </summary>
public sealed class Snapshots
{
    /// <summary>No snapshot.</summary>
    public static Snapshots None { get; } = new();

    /// <summary>The zones of /proc/zoneinfo and of the Mem-Info blocks in the log.</summary>
    public IReadOnlyList<ZoneSnapshot> Zones { get; internal init; } = [];

    /// <summary>The kernel's release, such as <c>6.12.107+deb13-cloud-amd64</c>.</summary>
    public string? Uname { get; internal init; }

    /// <summary>The file that <see cref="Uname"/> was read from.</summary>
    public string? UnameFile { get; internal init; }

    /// <summary>The name of the machine, by uname; null where nothing tells it, and for a machine without a name.</summary>
    public string? Host { get; internal init; }

    /// <summary>Every release that uname or the log names, of each file the first: file and release.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Releases { get; internal init; } = [];

    /// <summary>Whether the multi-generational LRU was on.</summary>
    public bool? LruGenEnabled { get; internal init; }

    /// <summary>The swap devices of each snapshot of /proc/swaps.</summary>
    public IReadOnlyList<SwapDevice> Swaps { get; internal init; } = [];

    /// <summary>The snapshots of /proc/swaps, those without any device too: their file and phase.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> SwapFiles { get; internal init; } = [];

    /// <summary>/proc/vmstat.</summary>
    public IReadOnlyList<VmStatSnapshot> VmStat { get; internal init; } = [];

    /// <summary>/proc/meminfo.</summary>
    public IReadOnlyList<MemInfoSnapshot> MemInfo { get; internal init; } = [];

    /// <summary>/proc/buddyinfo, one record a zone.</summary>
    public IReadOnlyList<BuddySnapshot> BuddyInfo { get; internal init; } = [];

    /// <summary>/proc/pressure/memory.</summary>
    public IReadOnlyList<PressureSnapshot> Pressure { get; internal init; } = [];

    /// <summary>mm_stat of a zram device.</summary>
    public IReadOnlyList<ZramMmStat> ZramMmStats { get; internal init; } = [];

    /// <summary>bd_stat of a zram device.</summary>
    public IReadOnlyList<ZramBdStat> ZramBdStats { get; internal init; } = [];

    /// <summary>backing_dev of a zram device.</summary>
    public IReadOnlyList<ZramBackingDevice> ZramBackingDevices { get; internal init; } = [];

    /// <summary>writeback_limit and writeback_limit_enable of a zram device.</summary>
    public IReadOnlyList<ZramWritebackLimit> ZramWritebackLimits { get; internal init; } = [];

    /// <summary>The per-CPU statistics of ftrace's ring buffer.</summary>
    public IReadOnlyList<BufferStats> BufferStats { get; internal init; } = [];

    /// <summary>The reports of the OOM killer and of failed allocations in the log.</summary>
    public IReadOnlyList<OomReport> OomReports { get; internal init; } = [];

    /// <summary>What the log says of the OOM reaper.</summary>
    public IReadOnlyList<OomReap> OomReaps { get; internal init; } = [];

    /// <summary>The series of samples that a recorder took, one a file.</summary>
    public IReadOnlyList<MachineSeries> Series { get; internal init; } = [];

    /// <summary>The maps that bpftrace printed, one record a key.</summary>
    public IReadOnlyList<BpftraceMap> Maps { get; internal init; } = [];
}
