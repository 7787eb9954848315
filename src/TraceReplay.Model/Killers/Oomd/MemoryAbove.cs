namespace TraceReplay.Model;

/// <summary>memory_above: the largest watched cgroup has more than a share of the memory for long.</summary>
internal sealed class MemoryAbove(OomdCgroups cgroups, KillerSettings settings) : OomdDetector
{
    private readonly Held _held = new(settings.Nanoseconds("memory_above_duration"));

    public override string Name => "memory_above";

    // No cgroup has more than all.
    public override KillerTruth At(long tick) => settings.Of("memory_above") >= 100
        ? KillerTruth.False
        : _held.At(tick, Largest(tick).Above(Threshold(tick)));

    public override string Values(long tick) =>
        $"memory.current {KillerWords.Size(Largest(tick))} > {KillerWords.Size(Threshold(tick))} for {KillerWords.Seconds(settings.Of("memory_above_duration"))}";

    public override KillerVictim Victim(long tick) => cgroups.BySizeOrGrowth(tick);

    private Reading Threshold(long tick) => cgroups.Machine.Total(tick, "MemTotal").Percent(settings.Of("memory_above"));

    private Reading Largest(long tick) => cgroups.Machine.Cgroups(tick).Count == 0
        ? Reading.Absent("memory.current of the cgroups", MissingInputs.SampledCgroups)
        : cgroups.Watched(tick).Aggregate(Reading.Exactly(0), (most, c) => most.With(cgroups.Machine.Current(tick, c), QuantityMath.Greatest));
}
