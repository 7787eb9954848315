namespace TraceReplay.Events;

/// <summary>A cgroup (v2) at one moment. A file that the recorder could not read leaves its value null or empty.</summary>
public sealed record CgroupSample
{
    /// <summary>Its path below the mount point; the root is <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>memory.pressure.</summary>
    public PressureSample MemoryPressure { get; init; } = PressureSample.None;

    /// <summary>memory.current in bytes.</summary>
    public long? CurrentBytes { get; init; }

    /// <summary>memory.swap.current in bytes.</summary>
    public long? SwapCurrentBytes { get; init; }

    /// <summary>memory.min and memory.low in bytes; <see cref="long.MaxValue"/> is <c>max</c>.</summary>
    public (long? Min, long? Low) Protection { get; init; }

    /// <summary>memory.high and memory.max in bytes; <see cref="long.MaxValue"/> is <c>max</c>.</summary>
    public (long? High, long? Max) Limit { get; init; }

    /// <summary>memory.oom.group.</summary>
    public bool? OomGroup { get; init; }

    /// <summary>The attributes <c>user.oomd_avoid</c> and <c>user.oomd_omit</c>: <c>avoid</c>, <c>omit</c>, <c>none</c>; null where nobody looked.</summary>
    public string? OomdPreference { get; init; }

    /// <summary>memory.stat by the kernel's names, in bytes, and counts of events since the cgroup was made.</summary>
    public SampleValues Stat { get; init; } = SampleValues.None;

    /// <summary>memory.events by the kernel's names.</summary>
    public SampleValues Events { get; init; } = SampleValues.None;
}
