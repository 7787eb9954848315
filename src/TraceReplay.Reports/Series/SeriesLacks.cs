using System.Globalization;
using TraceReplay.Events;

namespace TraceReplay.Reports;

/// <summary>What no sample of a series has of that on which killers in userspace decide (systemd-oomd, oomd, lmkd).</summary>
internal static class SeriesLacks
{
    private static readonly (string Name, Func<MachineSample, bool> Has)[] OfMachine =
    [
        ("/proc/pressure/memory", s => s.MemoryPressure.Full is not null),
        ("MemAvailable of /proc/meminfo", s => s.MemInfo.Find("MemAvailable") is not null),
        ("SwapFree of /proc/meminfo", s => s.MemInfo.Find("SwapFree") is not null),
        ("workingset_refault_file of /proc/vmstat", s => s.VmStat.Find("workingset_refault_file") is not null),
        ("/proc/swaps", s => s.Swaps is not null),
        ("tasks", s => s.Tasks is not null),
    ];

    private static readonly (string Name, Func<CgroupSample, bool> Has)[] OfCgroup =
    [
        ("memory.pressure", c => c.MemoryPressure.Full is not null),
        ("memory.current", c => c.CurrentBytes is not null),
        ("memory.swap.current", c => c.SwapCurrentBytes is not null),
        ("memory.stat", c => c.Stat.Count > 0),
        ("memory.low", c => c.Protection.Low is not null),
        ("cgroup.oomd", c => c.OomdPreference is not null),
    ];

    /// <summary>What it lacks, in the order of the samples.</summary>
    public static IReadOnlyList<string> Of(MachineSeries series)
    {
        if (series.Samples.Count == 0)
        {
            return [];
        }

        // The root has few files: what counts is below it.
        ILookup<string, CgroupSample> groups = series.Samples.SelectMany(s => s.Cgroups).Where(c => c.Path != "/").Distinct().ToLookup(c => c.Path, StringComparer.Ordinal);
        IEnumerable<string> machine = OfMachine.Where(part => !series.Samples.Any(part.Has)).Select(part => part.Name);
        return groups.Count == 0 ? [.. machine, "cgroups"] : [.. machine, .. OfCgroup.Select(part => Of(part.Name, part.Has, groups)).OfType<string>()];
    }

    private static string? Of(string name, Func<CgroupSample, bool> has, ILookup<string, CgroupSample> groups)
    {
        int without = groups.Count(g => !g.Any(has));
        return without == 0 ? null
            : without == groups.Count ? name
            : string.Create(CultureInfo.InvariantCulture, $"{name} of {without} of {groups.Count} cgroups");
    }
}
