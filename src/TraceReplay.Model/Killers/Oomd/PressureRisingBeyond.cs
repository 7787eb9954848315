namespace TraceReplay.Model;

/// <summary>pressure_rising_beyond and memory_reclaim: the 60 s pressure is over a threshold for long, and the 10 s pressure over it and not falling fast.</summary>
internal sealed class PressureRisingBeyond(OomdCgroups cgroups, KillerSettings settings) : OomdDetector
{
    private readonly WatchedPressure _pressure = new(cgroups);
    private readonly Held _held = new(settings.Nanoseconds("pressure_rising_duration"));
    private readonly MemoryReclaim _reclaim = new(cgroups, settings);
    private readonly Reading _threshold = Reading.Exactly(settings.Of("pressure_rising_beyond"));

    // last_pressure_ begins with 100.
    private Reading _last = Reading.Exactly(100);

    public override string Name => "pressure_rising_beyond";

    public override KillerTruth At(long tick)
    {
        Reading ten = _pressure.Of(tick, sec60: false);
        double ratio = settings.Of("fast_fall_ratio");
        KillerTruth falls = ten.Below(_last.Select(v => new Quantity(v.Min * ratio, v.Max * ratio)));
        _last = ten;
        return _held.At(tick, _pressure.Of(tick, sec60: true).Above(_threshold)).And(ten.Above(_threshold)).And(falls.Not()).And(_reclaim.At(tick));
    }

    public override string Values(long tick) =>
        $"full avg60 {KillerWords.Percent(_pressure.Of(tick, sec60: true))} > {KillerWords.Percent(_threshold)} for {KillerWords.Seconds(settings.Of("pressure_rising_duration"))}, "
        + $"avg10 {KillerWords.Percent(_pressure.Of(tick, sec60: false))}, with reclaim";

    public override KillerVictim Victim(long tick) => cgroups.BySizeOrGrowth(tick);
}
