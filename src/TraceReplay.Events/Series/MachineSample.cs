namespace TraceReplay.Events;

/// <summary>One sample of a series. Its values were read one after the other between <see cref="Begin"/> and <see cref="End"/>.</summary>
public sealed record MachineSample
{
    /// <summary>The line of the file at which it begins, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The time before its first value was read, on the clock of the events (CLOCK_MONOTONIC).</summary>
    public required TraceTime Begin { get; init; }

    /// <summary>The time after its last value was read.</summary>
    public required TraceTime End { get; init; }

    /// <summary>/proc/pressure/memory.</summary>
    public PressureSample MemoryPressure { get; init; } = PressureSample.None;

    /// <summary>/proc/meminfo by the kernel's names, in kB.</summary>
    public SampleValues MemInfo { get; init; } = SampleValues.None;

    /// <summary>/proc/vmstat by the kernel's names: gauges in pages, and counts of events since boot.</summary>
    public SampleValues VmStat { get; init; } = SampleValues.None;

    /// <summary>/proc/swaps; null where the sample lacks it, empty where there was no device.</summary>
    public IReadOnlyList<SwapSample>? Swaps { get; init; }

    /// <summary>mm_stat of the zram devices.</summary>
    public IReadOnlyList<ZramSample> Zrams { get; init; } = [];

    /// <summary>The cgroups, in the order of the file; the root is <c>/</c>. Empty where this sample did not look at them.</summary>
    public IReadOnlyList<CgroupSample> Cgroups { get; init; } = [];

    /// <summary>The tasks; null where this sample did not look at them, which costs more than the rest of it.</summary>
    public IReadOnlyList<TaskSample>? Tasks { get; init; }
}
