namespace TraceReplay.Model;

/// <summary>The cgroups that oomd's detectors watch and its actions kill.</summary>
/// <param name="machine">The samples.</param>
/// <param name="top">Whether the detectors watch those right below the root, or the root itself.</param>
internal sealed class OomdCgroups(SampledMachine machine, bool top)
{
    public SampledMachine Machine => machine;

    /// <summary>What the detectors watch.</summary>
    public IReadOnlyList<string> Watched(long tick) => top
        ? [.. machine.Cgroups(tick).Where(c => c != SampledMachine.Root && c.LastIndexOf('/') == 0)]
        : [SampledMachine.Root];

    /// <summary>full of memory.pressure, for the root that of the machine; in percent.</summary>
    public Reading Pressure(long tick, string cgroup, string name, Func<Events.PressureShare, decimal> average) => cgroup == SampledMachine.Root
        ? machine.Level(tick, $"full {name} (/proc/pressure/memory)", MissingInputs.PressureSamples, s => s.MemoryPressure.Full is { } full ? (double)average(full) : null)
        : machine.FullPressure(tick, cgroup, name, average);

    /// <summary>What a kill plugin ranks: the cgroups without children.</summary>
    public IReadOnlyList<string> ToKill(long tick)
    {
        IReadOnlyList<string> all = machine.Cgroups(tick);
        return [.. all.Where(c => c != SampledMachine.Root && !all.Any(o => o != c && OomdCandidates.IsWithin(o, c)))];
    }

    /// <summary>Whether there is one.</summary>
    public KillerTruth AnyToKill(long tick) => machine.Cgroups(tick).Count == 0
        ? KillerTruth.Unknown(MissingInputs.SampledCgroups, "the cgroups")
        : KillerTruth.Of(ToKill(tick).Count > 0);

    /// <summary>kill_by_swap_usage: the one with most swap.</summary>
    public KillerVictim BySwapUsage(long tick) => VictimChoice.Greatest(ToKill(tick).Select(c => machine.SwapCurrent(tick, c) is var swap
        ? new VictimChoice.Candidate(c, swap.AtLeast(Reading.Exactly(1)).Value, [swap.Value]) : null!));

    /// <summary>kill_by_memory_size_or_growth: one with at least half of what all have, by size; else growth decides, which samples do not tell.</summary>
    public KillerVictim BySizeOrGrowth(long tick)
    {
        (string Name, Reading Size)[] sizes = [.. ToKill(tick).Select(c => (c, machine.Current(tick, c)))];
        Reading sum = sizes.Aggregate(Reading.Exactly(0), (s, c) => s.With(c.Size, QuantityMath.Add));
        (string Name, Reading Size)[] half = [.. sizes.Where(c => c.Size.AtLeast(sum.Percent(SizeThreshold)).Value == Tri.True)];
        return half.Length == 1 ? new KillerVictim(half[0].Name, []) : new KillerVictim(null, [.. sizes.Select(s => s.Name)]);
    }

    // size_threshold_ of kill_by_memory_size_or_growth.
    private const double SizeThreshold = 50;
}
