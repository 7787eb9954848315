namespace TraceReplay.Model;

/// <summary>memory_reclaim: pgscan of the watched cgroups together grew of late.</summary>
internal sealed class MemoryReclaim(OomdCgroups cgroups, KillerSettings settings)
{
    private const long SecondNs = 1_000_000_000;

    // It compares whole seconds: a span begun counts as not over.
    private readonly ReclaimWithin _grew = new(settings.Nanoseconds("memory_reclaim") + SecondNs - 1);

    /// <summary>The next call.</summary>
    public KillerTruth At(long tick) => _grew.At(tick, cgroups.Watched(tick)
        .Aggregate(Reading.Exactly(0), (sum, c) => sum.With(cgroups.Machine.PgScan(tick, c), QuantityMath.Add)));
}
