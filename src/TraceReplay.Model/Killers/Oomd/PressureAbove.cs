namespace TraceReplay.Model;

/// <summary>pressure_above and memory_reclaim: the 10 s pressure is over a threshold for long, while memory is reclaimed.</summary>
internal sealed class PressureAbove(OomdCgroups cgroups, KillerSettings settings) : OomdDetector
{
    private readonly WatchedPressure _pressure = new(cgroups);
    private readonly Held _held = new(settings.Nanoseconds("pressure_above_duration"));
    private readonly MemoryReclaim _reclaim = new(cgroups, settings);
    private readonly Reading _threshold = Reading.Exactly(settings.Of("pressure_above"));

    public override string Name => "pressure_above";

    public override KillerTruth At(long tick) => _held.At(tick, _pressure.Of(tick, sec60: false).Above(_threshold)).And(_reclaim.At(tick));

    public override string Values(long tick) =>
        $"full avg10 {KillerWords.Percent(_pressure.Of(tick, sec60: false))} > {KillerWords.Percent(_threshold)} for {KillerWords.Seconds(settings.Of("pressure_above_duration"))}, with reclaim";

    public override KillerVictim Victim(long tick) => cgroups.BySizeOrGrowth(tick);
}
