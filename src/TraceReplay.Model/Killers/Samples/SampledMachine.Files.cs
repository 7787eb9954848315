using TraceReplay.Events;

namespace TraceReplay.Model;

/// <content>What the killers read of /proc.</content>
public sealed partial class SampledMachine
{
    private const double KiB = 1024;

    /// <summary>A line of /proc/meminfo in bytes.</summary>
    internal Reading MemInfo(long tick, string key) =>
        Level(tick, $"{key} (/proc/meminfo)", MissingInputs.SampledMemInfo, s => s.MemInfo.Find(key) * KiB);

    /// <summary>A size in /proc/meminfo that hardly changes (MemTotal, SwapTotal), in bytes: it lies between its readings over any gap.</summary>
    internal Reading Total(long tick, string key) =>
        Counter(tick, $"{key} (/proc/meminfo)", MissingInputs.SampledMemInfo, s => s.MemInfo.Find(key) * KiB);

    /// <summary>A line of /proc/meminfo in bytes that a kernel without the feature leaves out, which then is 0.</summary>
    internal Reading OptionalMemInfo(long tick, string key) =>
        Level(tick, $"{key} (/proc/meminfo)", MissingInputs.SampledMemInfo, s => s.MemInfo.Find("MemTotal") is null ? null : (s.MemInfo.Find(key) ?? 0) * KiB);

    /// <summary>A gauge of /proc/vmstat in pages.</summary>
    internal Reading VmStat(long tick, string key) => Level(tick, $"{key} (/proc/vmstat)", MissingInputs.SampledVmStat, s => s.VmStat.Find(key));

    /// <summary>A count of /proc/vmstat.</summary>
    internal Reading VmCount(long tick, string key) => Counter(tick, $"{key} (/proc/vmstat)", MissingInputs.SampledVmStat, s => s.VmStat.Find(key));

    /// <summary>The machine's stall time since boot in microseconds.</summary>
    internal Reading StallTotal(long tick, bool full) => Counter(
        tick, $"{(full ? "full" : "some")} total (/proc/pressure/memory)", MissingInputs.PressureSamples,
        s => (full ? s.MemoryPressure.Full : s.MemoryPressure.Some)?.TotalMicroseconds);

    /// <summary>full avg10 of the machine in percent.</summary>
    internal Reading MachineFullAvg10(long tick) => Level(
        tick, "full avg10 (/proc/pressure/memory)", MissingInputs.PressureSamples, s => (double?)s.MemoryPressure.Full?.Avg10);

    /// <summary>The sizes of all swap devices together, in bytes.</summary>
    internal Reading SwapSize(long tick) => Level(tick, "Size (/proc/swaps)", MissingInputs.SampledMemInfo, s => s.Swaps?.Sum(d => d.SizeKb) * KiB);

    /// <summary>What is in use of all swap devices together, in bytes.</summary>
    internal Reading SwapUsed(long tick) => Level(tick, "Used (/proc/swaps)", MissingInputs.SampledMemInfo, s => s.Swaps?.Sum(d => d.UsedKb) * KiB);

    /// <summary>The tasks in the last sample before a tick that looked at them, and in the first after it; null where there is none.</summary>
    internal (IReadOnlyList<TaskSample>? Before, IReadOnlyList<TaskSample>? After) Tasks(long tick)
    {
        (int from, int to) = Around(tick);
        int before = Array.FindLastIndex(_samples, from, s => s.Tasks is not null);
        int after = Array.FindIndex(_samples, to, s => s.Tasks is not null);
        return (before < 0 ? null : _samples[before].Tasks, after < 0 ? null : _samples[after].Tasks);
    }
}
