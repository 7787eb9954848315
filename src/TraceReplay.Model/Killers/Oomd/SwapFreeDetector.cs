namespace TraceReplay.Model;

/// <summary>swap_free: less than a share of all swap is free.</summary>
internal sealed class SwapFreeDetector(OomdCgroups cgroups, KillerSettings settings) : OomdDetector
{
    public override string Name => "swap_free";

    public override KillerTruth At(long tick) => Free(tick).Below(Threshold(tick));

    public override string Values(long tick) => $"free swap {KillerWords.Size(Free(tick))} < {KillerWords.Size(Threshold(tick))}";

    public override KillerVictim Victim(long tick) => cgroups.BySwapUsage(tick);

    private Reading Free(long tick) => cgroups.Machine.SwapSize(tick).With(cgroups.Machine.SwapUsed(tick), QuantityMath.Subtract);

    private Reading Threshold(long tick) => cgroups.Machine.SwapSize(tick).Percent(settings.Of("swap_free"));
}
