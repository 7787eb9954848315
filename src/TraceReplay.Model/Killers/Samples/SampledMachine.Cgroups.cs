using TraceReplay.Events;

namespace TraceReplay.Model;

/// <content>What the killers read of cgroups.</content>
public sealed partial class SampledMachine
{
    /// <summary>The root cgroup.</summary>
    internal const string Root = "/";

    /// <summary>The cgroups that may exist at a tick: those of the samples around it that looked for them.</summary>
    internal IReadOnlyList<string> Cgroups(long tick)
    {
        (int from, int to) = Around(tick, s => s.Cgroups.Count > 0 ? s.Cgroups.Count : null);
        return [.. new[] { from, to }.Where(i => i >= 0).SelectMany(i => _samples[i].Cgroups).Select(c => c.Path).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>memory.current in bytes.</summary>
    internal Reading Current(long tick, string cgroup) => OfCgroup(tick, cgroup, "memory.current", c => c.CurrentBytes);

    /// <summary>memory.swap.current in bytes.</summary>
    internal Reading SwapCurrent(long tick, string cgroup) => OfCgroup(tick, cgroup, "memory.swap.current", c => c.SwapCurrentBytes);

    /// <summary>An average of full in memory.pressure, in percent.</summary>
    internal Reading FullPressure(long tick, string cgroup, string name, Func<PressureShare, decimal> average) =>
        OfCgroup(tick, cgroup, $"full {name} of memory.pressure", c => c.MemoryPressure.Full is { } full ? (double)average(full) : null);

    /// <summary>pgscan of memory.stat.</summary>
    internal Reading PgScan(long tick, string cgroup) => Counter(
        tick, $"pgscan of memory.stat of {cgroup}", MissingInputs.SampledCgroups, s => Find(s, cgroup)?.Stat.Find("pgscan"));

    /// <summary>What hardly changes and is therefore sampled now and then: the last that was seen before a tick, or the first after it.</summary>
    internal T? Setting<T>(long tick, string cgroup, Func<CgroupSample, T?> read)
    {
        int from = Around(tick).From;
        for (int i = from; i >= 0; i--)
        {
            if (Find(_samples[i], cgroup) is { } seen && read(seen) is { } value)
            {
                return value;
            }
        }

        return _samples.Skip(from + 1).Select(s => Find(s, cgroup) is { } c ? read(c) : default).FirstOrDefault(v => v is not null);
    }

    private Reading OfCgroup(long tick, string cgroup, string file, Func<CgroupSample, double?> read) =>
        Level(tick, $"{file} of {cgroup}", MissingInputs.SampledCgroups, s => Find(s, cgroup) is { } c ? read(c) : null);

    private static CgroupSample? Find(MachineSample sample, string cgroup) => sample.Cgroups.FirstOrDefault(c => c.Path == cgroup);
}
